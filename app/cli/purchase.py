"""`vitrine purchase`: record a ticket from a file of lines."""

import json
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from app.cli.running import Run
from app.cli.values import DAY, STAFF, staff_id
from app.domain import errors
from app.i18n import translate

if TYPE_CHECKING:
    from app.services.purchases import Ticket

_LARGEST: Final = 1 << 24
"""Bytes of the lines of one ticket."""
_PAYMENTS: Final = ("cash", "card", "balance")


@click.command()
@click.argument("member")
@click.option(
    "--lines",
    "lines_file",
    type=click.Path(path_type=Path, readable=False),
    required=True,
    help="JSON: a list of lines.",
)
@click.option("--staff", type=STAFF, help="Who served her.")
@click.option("--pay", type=click.Choice(_PAYMENTS), help="How she paid.")
@click.option("--from-balance", type=int, help="So much of it is paid of her balance, minor units.")
@click.option("--day", type=DAY, help="The day of the ticket; without it today.")
@click.option("--discount", type=click.IntRange(min=0), default=0, help="Off the whole ticket, minor units.")
@click.option(
    "--redeem", type=click.IntRange(min=0), default=0, help="So many points are off it, beside that."
)
@click.option("--ticket", help="The ticket's own number: recorded once.")
@click.pass_obj
def purchase(
    run: Run,
    member: str,
    *,
    lines_file: Path,
    staff: str | None,
    pay: str | None,
    from_balance: int | None,
    day: date | None,
    discount: int,
    redeem: int,
    ticket: str | None,
) -> None:
    """Record a ticket of MEMBER (card, id or name).

    A line is {"item", "price", "quantity", "category", "size", "colour", "styles", "for_whom" …}; the
    price is what was paid for the line, in minor units. A line that names its "code" or "sku" is filled
    from the catalogue; what it says itself stays.
    """
    from app.cli import documents
    from app.queries import catalogue, members, settings
    from app.services import purchases

    rows = [_checked(row, lines_file, number) for number, row in enumerate(_read(lines_file), 1)]
    with run.shop() as shop:
        with shop.changing() as session:
            session.info["today"] = run.today
            recorded = purchases.record(
                session,
                members.resolve(session, member),
                [
                    _line(catalogue.filled(session, row), lines_file, number)
                    for number, row in enumerate(rows, 1)
                ],
                day or run.today,
                staff_id=staff_id(session, staff),
                payment=pay or "",
                discount=discount,
                ticket=ticket,
                paid_from_balance=from_balance,
                redeemed=redeem,
            )
        with shop.reading() as session:
            kept = settings.load(session)
            tasks = documents.contacts(session, kept, recorded.contact_ids, run.today)
    document = {
        "ticket": {
            "id": recorded.id,
            "lines": recorded.line_ids,
            "total": recorded.total,
            "currency": kept.currency,
        },
        "points_earned": recorded.settled.earned,
        "points_taken": recorded.settled.taken,
        "points_missing": recorded.settled.missing,
        "points_redeemed": recorded.settled.redeemed,
        "points_given_back": recorded.settled.given,
        "points_of_friend": recorded.settled.thanks,
        "points_of_first": recorded.settled.welcome,
        "paid_from_balance": recorded.settled.from_balance,
        "tasks": tasks,
    }
    run.answer(document, _said(recorded, kept.currency, tasks))


def _said(recorded: "Ticket", currency: str, tasks: list[dict[str, Any]]) -> list[str]:
    """Return what was recorded and what is to be done because of it, for a person."""
    from app.domain import money
    from app.words import ledger, outreach

    total, done = money.format(recorded.total, currency), recorded.settled
    return [
        translate("Commands", "Ticket {id} is recorded: {sum}.").format(id=recorded.id, sum=total),
        *ledger.settled(asdict(done), currency),
        *(
            translate("Commands", "To do on {day}: {channel}, {reason}.").format(
                day=one["due"].isoformat(), channel=outreach.channel(one["channel"]), reason=one["reason"]
            )
            for one in tasks
        ),
    ]


def _read(path: Path) -> list[Any]:
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
        if len(data) > _LARGEST:
            raise errors.NotASheet(path, "too_large")
        document = json.loads(data.decode("utf-8-sig"))
    except FileNotFoundError as error:
        raise errors.NotASheet(path, "no_file") from error
    except OSError as error:
        raise errors.NotASheet(path, error.strerror or str(error)) from error
    except (ValueError, RecursionError) as error:
        raise errors.NotLines(path, "not_json", str(error)) from error
    rows = document.get("lines") if isinstance(document, dict) else document
    if not isinstance(rows, list):
        raise errors.NotLines(path, "no_list")
    return rows


def _checked(row: Any, path: Path, number: int) -> dict[str, Any]:
    """Return the fields; one that is unknown or of another kind is refused, for it may be misspelt."""
    from dataclasses import fields

    from app.services.purchases import NewLine

    kinds = {field.name: field.type for field in fields(NewLine)} | {"code": str}
    if not isinstance(row, dict):
        raise errors.NotLines(path, "not_a_line", json.dumps(row, ensure_ascii=False), number)
    for name, value in row.items():
        if name not in kinds:
            raise errors.NotLines(path, "no_such_field", name, number)
        if not isinstance(value, kinds[name]) or isinstance(value, bool):  # type: ignore[arg-type]  # annotations are types here
            raise errors.NotLines(
                path, "wrong_kind", f"{name}: {json.dumps(value, ensure_ascii=False)}", number
            )
    return row


def _line(row: dict[str, Any], path: Path, number: int) -> Any:
    from app.services.purchases import NewLine

    if lacking := [name for name in ("item", "price") if name not in row]:
        raise errors.NotLines(path, "incomplete", ", ".join(lacking), number)
    return NewLine(**row)
