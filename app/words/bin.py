"""What lies in the bin, in words: one line for each thing that was removed."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Final

from app.i18n import Counted, translate
from app.words import dates, feedback, people

Row = Mapping[str, Any]
Bin: Final = Counted("Bin")


def what(table: str, rows: Sequence[Row], *, items: Sequence[str] = (), telling: bool = True) -> str:
    """Return what was removed from `table`; without `telling` a note or a statement is not quoted."""
    first = _KINDS.get(table, _other)(rows[0], items, telling)
    more = len(rows) - 1
    return first if not more else Bin.tr("{first} and %n more", "", more).format(first=first)


def kind(table: str) -> str:
    """Return the noun for what the table keeps."""
    words = {
        "member": translate("Bin", "Card"),
        "relative": translate("Bin", "Relative"),
        "purchase": translate("Bin", "Purchase"),
        "preference": translate("Bin", "What she said"),
        "note": translate("Bin", "Note"),
        "tag": translate("Bin", "Tag"),
        "item": translate("Bin", "Article"),
        "saved_list": translate("Bin", "List"),
        "feedback": translate("Bin", "What she said of us"),
    }
    return words.get(table, table)


def _member(row: Row, _items: Sequence[str], _telling: bool) -> str:
    return (
        translate("Bin", "{name} ({card})").format(name=row["name"], card=row["card"])
        if row["card"]
        else row["name"]
    )


def _relative(row: Row, _items: Sequence[str], _telling: bool) -> str:
    return " ".join(word for word in (people.relation(row["relation"]), row["name"]) if word)


def _purchase(row: Row, items: Sequence[str], _telling: bool) -> str:
    day = dates.day(date.fromisoformat(row["day"]))
    return translate("Bin", "{day}: {items}").format(day=day, items=" · ".join(items)) if items else day


def _preference(row: Row, _items: Sequence[str], telling: bool) -> str:
    value = row["value"] if telling or row["kind"] in {"size", "colour", "avoids", "style"} else ""
    return " ".join(word for word in (row["category"], value) if word)


def _note(row: Row, _items: Sequence[str], telling: bool) -> str:
    return " ".join(row["text"].split()) if telling else ""


def _feedback(row: Row, _items: Sequence[str], telling: bool) -> str:
    """Return what she said and why it was struck out, which stands where else is what was done."""
    kind = feedback.kind(row["kind"])
    if not telling:
        return kind
    words = translate("Bin", "{kind}: “{said}” — struck out: {why}")
    return words.format(kind=kind, said=" ".join(row["said"].split()), why=row["done"])


def _other(row: Row, _items: Sequence[str], _telling: bool) -> str:
    return str(row.get("name", ""))


_KINDS: Final[Mapping[str, Callable[[Row, Sequence[str], bool], str]]] = {
    "member": _member,
    "relative": _relative,
    "purchase": _purchase,
    "preference": _preference,
    "note": _note,
    "feedback": _feedback,
}
