"""`vitrine staff`: who works in the shop, and in which role."""

from pathlib import Path

import click

from app.cli import manual
from app.cli.running import Run
from app.domain.permissions import Role
from app.domain.shop import MOST

_ROLES = [role.value for role in Role]


@click.group(cls=manual.Listed)
def staff() -> None:
    """See and change who works in the shop."""


@staff.command("list")
@click.pass_obj
def list_(run: Run) -> None:
    """List who works here, and who has left."""
    _answer(run)


@staff.command()
@click.argument("name")
@click.option(
    "--role",
    type=click.Choice(_ROLES),
    default=Role.CLERK.value,
    show_default=True,
    help="What she is trusted with.",
)
@click.pass_obj
def add(run: Run, name: str, role: str) -> None:
    """Take NAME on."""
    from app.services import staff as services

    with run.shop() as shop, shop.changing() as session:
        services.add(session, name, role)
    _answer(run)


@staff.command("role")
@click.argument("name")
@click.argument("role", type=click.Choice(_ROLES))
@click.pass_obj
def role_(run: Run, name: str, role: str) -> None:
    """Give NAME another role."""
    from app.queries import staff as queries
    from app.services import staff as services

    with run.shop() as shop, shop.changing() as session:
        services.give_role(session, queries.resolve(session, name), role)
    _answer(run)


@staff.command()
@click.argument("name")
@click.option("--days", metavar="DAYS", help="The days on which she works, 1 for Monday: 23456.")
@click.option(
    "--contacts",
    type=click.IntRange(-1, MOST["daily_contacts"]),
    help="How many contacts she makes on such a day; -1: as many as the shop has set.",
)
@click.pass_obj
def week(run: Run, name: str, days: str | None, contacts: int | None) -> None:
    """Note on which days NAME works, and how many contacts she makes on one."""
    from app.queries import staff as queries
    from app.services import staff as services

    with run.shop() as shop, shop.changing() as session:
        id_ = queries.resolve(session, name)
        one = next(each for each in queries.everybody(session) if each.id == id_)
        kept = one.capacity if contacts is None else None if contacts < 0 else contacts
        services.set_week(session, id_, one.workdays if days is None else days, kept)
    _answer(run)


@staff.command()
@click.argument("name")
@click.option(
    "--to", "colleagues", multiple=True, help="Who takes her members over; several share them evenly."
)
@click.option("--sheet", type=click.Path(path_type=Path), help="Write the handover sheet into this PDF.")
@click.option("--whole-phones", is_flag=True, help="Telephones in full on the sheet.")
@click.pass_obj
def retire(
    run: Run, name: str, colleagues: tuple[str, ...], sheet: Path | None, *, whole_phones: bool
) -> None:
    """Note that NAME has left; her name stays in the record of what she did."""
    from app.cli import papers
    from app.domain import handover as rules
    from app.queries import handover as queries
    from app.queries import staff as people
    from app.services import handover
    from app.services import staff as services

    if sheet is not None:
        papers.writable(sheet)
    with run.shop() as shop:
        with shop.changing() as session:
            leaver = people.resolve(session, name)
            members = [one.id for one in queries.members_of(session, leaver)]
            advisors = [people.resolve(session, one) for one in colleagues]
            to = rules.spread(members, advisors, queries.looked_after(session)) if advisors else {}
            if advisors:
                handover.hand_over(session, leaver, to)
            services.retire(session, leaver)
        if sheet is not None:
            papers.handover(run, shop, leaver, to, sheet, whole_phones=whole_phones)
    _answer(run)


def _answer(run: Run) -> None:
    from app.queries import staff as queries
    from app.words import people

    with run.shop() as shop, shop.reading() as session:
        everybody = queries.everybody(session)
    run.answer(
        [
            {
                "id": one.id,
                "name": one.name,
                "role": one.role,
                "active": one.active,
                "workdays": one.workdays,
                "capacity": one.capacity,
            }
            for one in everybody
        ],
        [f"{one.name}  {people.role(one.role)}{'' if one.active else '  –'}" for one in everybody],
    )
