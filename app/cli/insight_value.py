"""`vitrine insight value`: the models of the shop's own purchases, and what each member is worth by them."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.cli import insight_export
from app.cli.running import Run
from app.cli.values import called
from app.i18n import translate

if TYPE_CHECKING:
    from app.domain.worth import ModelFound, ShopWorth, Worth
    from app.queries.members import MemberRow
    from app.words.insight.tables import Table

_LISTED = 20


@click.command()
@insight_export.option
@click.pass_obj
def value(run: Run, out: Path | None) -> None:
    """Show the fitted models and the members who will bring most in the coming year."""
    from app.queries import members, settings, worth
    from app.words import value as words

    with run.shop() as shop:
        with shop.reading() as session:
            kept = settings.load(session)
            found = run.watch(worth.load(session, kept, run.today))
            best = sorted(found.members.values(), key=lambda one: (-one.value, one.member_id))
            named = best if out is not None else best[:_LISTED]
            who = {row.id: row for row in members.rows(session, [one.member_id for one in named])}
        document = {
            "today": run.today,
            "currency": kept.currency,
            **models(found),
            "margin": found.margin,
            "years": round(found.years, 4),
            "expected_12m": round(sum(one.expected_12m for one in best), 4),
            "lifetime_value": sum(one.value for one in best),
            "members": [
                {
                    "id": one.member_id, "expected_12m": round(one.expected_12m, 4),
                    "expected_ticket": one.ticket, "lifetime_value": one.value, "lifetime_simple": one.simple,
                    "if_she_stays": one.if_she_stays, "p_alive": round(one.p_alive, 4),
                    "last_visit": one.last,
                }
                for one in best
            ],
        }  # fmt: skip
        said = translate("Commands", "{name}: {visits:.1f} visits, {sum} in the next 12 months")
        lines = [_told(one) for one in found.models] + [
            said.format(
                name=called(who[one.member_id].name, who[one.member_id].card, one.member_id),
                visits=one.expected_12m,
                sum=words.about(one.value, kept.currency),
            )
            for one in best[:_LISTED]
            if one.member_id in who
        ]
        lines = lines or [words.why_not("nobody")]
        insight_export.write(run, shop, kept, "value", lambda: _table(best, who), out, document, lines)
    run.answer(document, lines)


def _table(best: "list[Worth]", who: "dict[int, MemberRow]") -> "Table":
    from app.words.insight import tables

    columns = (
        tables.text(translate("Insight", "Name")), tables.money(translate("Insight", "Worth in 12 months")),
        tables.money(translate("Insight", "A year if she stays")),
        tables.money(translate("Insight", "Expected on a visit")),
        tables.money(translate("Insight", "Worth over her time with the shop")),
        tables.share(translate("Insight", "Still a customer")),
        tables.day(translate("Insight", "Last visit")),
    )  # fmt: skip
    rows = (
        (
            who[one.member_id].name, one.value, one.if_she_stays, one.ticket, one.simple,
            tables.percent(one.p_alive), one.last,
        )
        for one in best
        if one.member_id in who
    )  # fmt: skip
    return tables.Table(columns, tuple(rows))


def models(found: "ShopWorth") -> dict[str, Any]:
    """Return what was fitted and what is used, for a document."""
    return {
        "models": {one.name: {**asdict(one), "reliable": one.why_not is None} for one in found.models},
        "used": dict(found.used),
    }


def _told(one: "ModelFound") -> str:
    from app.words import value as words

    parameters = ", ".join(f"{name} {each:.3f}" for name, each in (one.parameters or {}).items())
    why = words.why_not(one.why_not) if one.why_not else ""
    return f"{words.model(one.name)}: {parameters} {why}".rstrip()
