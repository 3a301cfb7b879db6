"""`vitrine due`: the contacts of a period, in the order to do them."""

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import click

from app.cli import planned
from app.cli.running import Run
from app.cli.values import DAY, STAFF, in_order, staff_id
from app.i18n import translate

if TYPE_CHECKING:
    from app.database.shop import Shop
    from app.domain.heard import Heard


@click.command()
@click.option(
    "--from", "first", type=DAY, help="First day, YYYY-MM-DD; without it what was left over as well."
)
@click.option("--to", "last", type=DAY, help="Last day; without it today.")
@click.option("--staff", type=STAFF, help="Only those of this member of staff.")
@planned.trust
@click.pass_obj
def due(run: Run, first: date | None, last: date | None, staff: str | None, *, trusted: bool) -> None:
    """List the contacts that fall due in a period. What the rules ask for is planned first."""
    from app.cli import documents
    from app.queries import due as due_query
    from app.queries import heard, settings, today

    in_order(first, last)
    end = last or max(run.today, first or run.today)
    with run.shop() as shop:
        with shop.reading() as session:
            who = staff_id(session, staff)
        days = planned.ahead(run, shop, end, trusted=trusted)
        if days is not None:
            _plan(run, shop, days)
        with shop.reading() as session:
            found = due_query.load(session, first or run.today - timedelta(days=today.LEFT_OVER), end, who)
            kept = settings.load(session)
            listed = documents.contacts(session, kept, [one.id for one in found], run.today)
            lately = heard.of(session, {one.member_id for one in found}, run.today)
    listed = [{**one, **_heard(one, lately.get(one["member"]["id"]), run.today)} for one in listed]
    run.answer(listed, [_line(one) for one in listed] or [translate("Commands", "Nothing is due.")])


def _plan(run: Run, shop: "Shop", days: int) -> None:
    from app.queries import settings, slipping
    from app.services import card_life, placing, planning, win_back_plan

    with shop.changing() as session:
        card_life.pass_days(session, run.today)
        planning.plan(session, run.today, days)
    with shop.reading() as session:
        leaving = run.watch(slipping.load(session, settings.load(session), run.today)).members
    with shop.changing() as session:
        win_back_plan.plan(session, leaving, run.today)
        placing.place(session, run.today)


def _heard(one: dict[str, Any], lately: "Heard | None", today: date) -> dict[str, Any]:
    """Return what she has heard in the last seven days, and until when the contact has to wait for it."""
    from app.words import heard

    if lately is None:
        return {"heard": None, "wait_until": None}
    if not lately.holds(one["rule"]):
        return {"heard": heard.of(lately, today), "wait_until": None}
    return {"heard": heard.enough(lately, today), "wait_until": lately.again}


def _line(one: dict[str, Any]) -> str:
    from app.words import outreach

    words = (
        one["due"].isoformat(),
        f"#{one['id']}",
        one["member"]["name"],
        outreach.channel(one["channel"]),
        one["reason"],
        one["heard"],
        one["staff"],
    )
    return "  ".join(word for word in words if word)
