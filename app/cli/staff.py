"""`vitrine staff`: who works in the shop, and in which role."""

import click

from app.cli.running import Run
from app.domain.permissions import Role

_ROLES = [role.value for role in Role]


@click.group()
def staff() -> None:
    """See and change who works in the shop."""


@staff.command("list")
@click.pass_obj
def list_(run: Run) -> None:
    """List who works here, and who has left."""
    _answer(run)


@staff.command()
@click.argument("name")
@click.option("--role", type=click.Choice(_ROLES), default=Role.CLERK.value, show_default=True)
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
@click.pass_obj
def retire(run: Run, name: str) -> None:
    """Note that NAME has left; her name stays in the record of what she did."""
    from app.queries import staff as queries
    from app.services import staff as services

    with run.shop() as shop, shop.changing() as session:
        services.retire(session, queries.resolve(session, name))
    _answer(run)


def _answer(run: Run) -> None:
    from app.queries import staff as queries

    with run.shop() as shop, shop.reading() as session:
        everybody = queries.everybody(session)
    run.answer(
        [{"id": one.id, "name": one.name, "role": one.role, "active": one.active} for one in everybody],
        [f"{one.name}  {one.role}{'' if one.active else '  –'}" for one in everybody],
    )
