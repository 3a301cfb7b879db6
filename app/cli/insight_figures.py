"""`vitrine insight TOPIC [--export FILE]`: a topic of the page as a document, a text or a sheet."""

import dataclasses
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from app.cli import columns, insight_export
from app.cli.running import Run
from app.cli.values import MONTH, called
from app.domain import money
from app.i18n import translate

if TYPE_CHECKING:
    from app.words.insight.tables import Column, Table, Value

MONTHLY: Final = "care_month"
"""The topic of one month, which may be chosen."""
_FIGURES: Final = ("count", "money", "share")
"""Kinds of columns that stand at the right."""


def command(topic: str) -> click.Command:
    """Return the command of one topic."""
    if topic == MONTHLY:
        return _monthly()

    @click.command(topic, help=_help(topic))
    @insight_export.option
    @click.pass_obj
    def told(run: Run, out: Path | None) -> None:
        _tell(run, topic, out)

    return told


def _monthly() -> click.Command:
    @click.command(MONTHLY, help=_help(MONTHLY))
    @click.option(
        "--month", type=MONTH, help="The month (YYYY-MM); without it the one that is looked at now."
    )
    @insight_export.option
    @click.pass_obj
    def told(run: Run, month: date | None, out: Path | None) -> None:
        if month is not None and month > run.today:
            said = translate("Commands", "{value} has not begun yet.").format(value=f"{month:%Y-%m}")
            raise click.BadParameter(said, param_hint="--month")
        _tell(run, MONTHLY, out, month)

    return told


def _help(topic: str) -> str:
    words = {
        "pareto": "How few members bring how much of the sales.",
        "field": "How lately and how often members came, and what they brought.",
        "cohorts": "Of those who began in a quarter, who bought again in each one after it.",
        "sources": "How the newcomers of a year came, beside a good shop's 60 % through friends.",
        "pyramid": "Tiers and levels, what they bring, and who moved month by month.",
        "moves": "Who went up and who went down in the pyramid, month by month.",
        "cost": "What levels, birthdays, plans, points and gifts come to, beside what is usual.",
        "effort": "Who the contacts went to, beside 60 : 30 : 10.",
        "preferences": "What sizes, colours and prices the best members buy.",
        "candidates": "Who has no card and is worth offering one, and why.",
        "contacts": "Contacts by occasion, and after how many she came back.",
        "staff": "Tickets, contacts done and in time, and who came back, by member of staff.",
        "care_month": "Who of the staff cared best this month, per working day, and by what.",
    }
    return words[topic]


def _tell(run: Run, topic: str, out: Path | None, month: date | None = None) -> None:
    from app.queries import settings
    from app.queries.insight import care_month, topics
    from app.words import insight as words

    with run.shop() as shop:
        with shop.reading() as session:
            kept = settings.load(session)
            if month is None:
                found = topics.LOADS[topic](session, kept, run.today)
            else:
                found = care_month.load(session, kept, run.today, month)
        table = words.table(found)
        document = {
            "topic": topic, "currency": kept.currency, "sentence": words.sentence(found),
            **told_of(found),
        }  # fmt: skip
        lines = [words.sentence(found), *texts(_told_apart(topic, table), kept.currency)]
        insight_export.write(run, shop, kept, topic, lambda: words.table(found), out, document, lines)
    run.answer(document, lines)


def _told_apart(topic: str, table: "Table") -> "Table":
    """Return the table with the number beside the name of those who have no card."""
    if topic != "candidates":
        return table
    people = zip(table.rows, table.member_ids, strict=True)
    rows = tuple((called(str(row[0]), "", member_id), *row[1:]) for row, member_id in people)
    return dataclasses.replace(table, rows=rows)


def told_of(found: Any) -> dict[str, Any]:
    """Return a result as a document: its fields, and what it says of itself."""
    says = [name for name, value in vars(type(found)).items() if isinstance(value, property)]
    names = [field.name for field in dataclasses.fields(found)]
    return {name: _plain(getattr(found, name)) for name in (*names, *says)}


def _plain(value: Any) -> Any:
    if isinstance(value, float):
        return round(value, 4)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return told_of(value)
    if hasattr(value, "_asdict"):
        return {key: _plain(each) for key, each in value._asdict().items()}
    if isinstance(value, Mapping):
        return {str(key): _plain(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    return value


def texts(table: "Table", currency: str) -> list[str]:
    """Return the table as lines for a person: headings, then rows, each column under its heading."""
    rows = [[column.heading for column in table.columns]]
    for row in table.rows:
        cells = zip(row, table.columns, strict=True)
        rows.append([_text(value, column, currency) for value, column in cells])
    return [*columns.aligned(rows, [column.kind in _FIGURES for column in table.columns])]


def _text(value: "Value", column: "Column", currency: str) -> str:
    if value is None:
        return "–"
    if column.kind == "money":
        return money.whole(int(str(value)), currency)
    if column.kind == "share":
        return f"{value} %"
    if column.kind == "count":
        return f"{value:,}"
    return value.isoformat() if isinstance(value, date) else str(value)
