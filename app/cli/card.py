"""`vitrine card`: the life of a member's card, and the next step in it."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from app.cli.running import Run
from app.cli.values import DAY, STAFF, staff_id
from app.i18n import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.queries.card_life import CardLife

_STEPS: Final = (
    "apply", "ready", "collect", "issue", "renew", "replace", "give_back", "expire", "warn", "lift_warning",
    "suspend", "resume", "clear_points", "cancel", "appeal", "grant", "refuse", "lift_ban",
)  # fmt: skip


@click.command()
@click.argument("member", metavar="MEMBER")
@click.option("--step", type=click.Choice(_STEPS), help="The step to take today.")
@click.option("--reason", default="", help="Why; of a replaced card lost or damaged, at once: birthday …")
@click.option("--until", type=DAY, help="The deadline of a warning, the last day of a suspension.")
@click.option("--number", default="", help="The number of the new card; else the next free one.")
@click.option("--grown", is_flag=True, help="She is 18 or over, as staff have seen.")
@click.option("--staff", type=STAFF, help="Who takes the step.")
@click.option("--slip", type=click.Path(path_type=Path), help="The PDF to write of the last step.")
@click.pass_obj
def card(
    run: Run,
    member: str,
    step: str | None,
    reason: str,
    until: date | None,
    number: str,
    staff: str | None,
    slip: Path | None,
    *,
    grown: bool,
) -> None:
    """Show the life of the card of MEMBER (card, id or name), after the step that was asked for."""
    from app.cli import papers
    from app.domain.card_steps import Step
    from app.queries import card_life as lives
    from app.queries import card_slip, members, settings
    from app.reports import card_slip as report
    from app.reports.greeting import Letterhead
    from app.services import card_step

    if slip is not None:
        papers.writable(slip)  # before the step is taken
    with run.shop() as shop:
        with shop.reading() as session:
            member_id = members.resolve(session, member)
        if step is not None:
            with shop.changing() as session:
                card_step.do(
                    session, member_id, Step(step), run.today, reason=reason, until=until, card=number,
                    grown=grown, staff_id=staff_id(session, staff),
                )  # fmt: skip
        with shop.reading() as session:
            found = lives.load(session, member_id, run.today)
            kept = settings.load(session)
            told = None if slip is None else card_slip.load(session, kept, member_id)
    document = as_json(found)
    lines = [*_lines(found)]
    if slip is not None and told is not None:
        printed = run.watch(report.card_slip(told, Letterhead.of(kept), papers.writable(slip)))
        document["slip"] = printed.path
        lines.append(translate("Insight", "Written to {path}.").format(path=printed.path))
    run.answer({"member": {"id": member_id, "name": found.name}, **document}, lines)


def as_json(found: "CardLife") -> dict[str, Any]:
    """Return the life of a card as the command line's document."""
    life = found.life
    return {
        "number": found.card,
        "former": list(found.former),
        "status": life.status.value,
        "valid_until": life.valid_until,
        "applied_on": life.applied_on,
        "ready_from": life.ready_from,
        "warned_until": None if life.warning is None else life.warning.until,
        "appeal": None if life.appeal is None else life.appeal.id,
        "steps": [
            {
                "id": one.taken.id,
                "step": one.taken.step.value,
                "day": one.taken.day,
                "before": one.taken.before.value,
                "after": one.taken.after.value,
                "reason": one.taken.reason,
                "until": one.taken.until,
                "number": one.taken.card,
                "answers": one.taken.answers_id,
                "staff": one.staff,
            }
            for one in found.steps
        ],
        "possible": [one.step.value for one in found.possible if one.why is None],
        "not_possible": {one.step.value: one.why.value for one in found.possible if one.why is not None},
    }


def _lines(found: "CardLife") -> "Iterator[str]":
    from app.words import card_life as words
    from app.words import dates

    number = found.card or translate("Commands", "no card")
    yield f"{found.name}  {number}  {words.standing(found.life)}"
    if beside := words.beside(found.life):
        yield beside
    for one in found.steps:
        taken = one.taken
        parts = (
            dates.day(taken.day), words.step(taken.step), taken.card, words.reason(taken.reason), one.staff,
        )  # fmt: skip
        yield "  " + "  ".join(part for part in parts if part)
