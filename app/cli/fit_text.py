"""What a person reads of `vitrine fit`."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from app.domain.value.fitting import LEAST_REPEATERS
from app.domain.value.why_not import WhyNot
from app.i18n import Counted, translate
from app.words import imports, value

if TYPE_CHECKING:
    from app.cli.fitted import Fitted

Fit: Final = Counted("Fit")

_LISTED: Final = 20
_DIGITS: Final = 3


def lines(done: "Fitted", left_out: Mapping[str, int]) -> Iterator[str]:
    """Yield the models, the test on what was held, and the customers of whom most is expected.

    `left_out` counts the rows of the file that said nothing, by the reason.
    """
    document = done.document()
    said = Fit.tr("%n customer(s), {repeaters} of whom came again.", "", document["customers_fitted"])
    yield said.format(repeaters=document["repeaters"])
    for key in ("bg_nbd", "mbg_nbd", "gamma_gamma"):
        yield _model(key, document[key])
    used = document["used"]
    said = translate(
        "Fit", "Visits are expected by {visits}; still a customer by {alive}; tickets by {ticket}."
    )
    yield said.format(
        visits=value.model(used["expected"]),
        alive=value.model(used["p_alive"]),
        ticket=value.model(used["expected_ticket"]),
    )
    if held := document["holdout"]:
        said = translate(
            "Fit",
            "From {first} to {last}: {predicted:,.0f} visits predicted, {actual:,} came ({share:+.1%}).",
        )
        share = held["predicted"] / held["actual"] - 1 if held["actual"] else 0.0
        yield said.format(
            first=held["from"],
            last=held["to"],
            predicted=held["predicted"],
            actual=held["actual"],
            share=share,
        )
    if left_out:
        said = Fit.tr(
            "%n row(s) of the file were left out or have no amount: {reasons}.", "", sum(left_out.values())
        )
        yield said.format(
            reasons=", ".join(f"{imports.reason(key)} ({count})" for key, count in left_out.items())
        )
    yield ""
    yield from _customers(document)


def _model(key: str, fit: dict[str, Any]) -> str:
    name = value.model(key)
    reason = fit["why_not"]
    if reason not in {None, WhyNot.NOBODY} and fit["repeaters"] < LEAST_REPEATERS:
        reason = WhyNot.FEW_REPEATERS  # of a few, a search without an end says no more than that
    why = f" {value.why_not(reason)}" if reason else ""
    if fit["parameters"] is None:
        return f"{name}:{why}"  # no figures are better than nonsense
    figures = ", ".join(f"{each} {number:.{_DIGITS}f}" for each, number in fit["parameters"].items())
    said = translate("Fit", "{name}: {figures}; log-likelihood {likelihood:,.1f}.")
    return said.format(name=name, figures=figures, likelihood=fit["log_likelihood"]) + why


def _customers(document: dict[str, Any]) -> Iterator[str]:
    units = {
        "day": translate("Fit", "days"),
        "week": translate("Fit", "weeks"),
        "month": translate("Fit", "months"),
        "year": translate("Fit", "years"),
    }
    unit = units[document["unit"]]
    said = translate("Fit", "Expected in the next {ahead:g} {unit}, who spends most first:")
    yield said.format(ahead=round(document["horizon"], 1), unit=unit)
    said = translate(
        "Fit",
        "x: visits after the first; t_x: {unit} from the first visit to the last; T: {unit} from the first "
        "visit to the end; P: probability of still being a customer; E: visits expected; S: spending "
        "expected.",
    )
    yield said.format(unit=unit)
    best = sorted(document["customers"], key=lambda one: (-one["expected_spending"], -one["expected"]))
    yield f"{'':16}  {'x':>4} {'t_x':>8} {'T':>8} {'P':>6} {'E':>8} {'S':>12}"
    for one in best[:_LISTED]:
        yield (
            f"{one['customer']:16}  {one['x']:4} {one['t_x']:8.2f} {one['T']:8.2f}"
            f" {one['p_alive']:6.3f} {one['expected']:8.3f} {one['expected_spending']:12,.2f}"
        )
    if len(best) > _LISTED:
        yield translate("Fit", "… and {count} more: --json tells them all.").format(count=len(best) - _LISTED)
