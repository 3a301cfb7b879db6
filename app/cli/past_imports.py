"""`vitrine import --list`: the imports of before, each with the number to take it back by."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from app.cli import pasted
from app.cli.running import Run
from app.i18n import translate
from app.words import imports as words

if TYPE_CHECKING:
    from app.queries.imports import PastImport

_ALL = 1_000_000


def show(run: Run) -> None:
    """Print the imports, the last one first."""
    from app.queries import imports

    with run.shop() as shop, shop.reading() as session:
        found = imports.latest(session, _ALL)
    run.answer([_document(one) for one in found], _lines(run, found))


def _document(one: "PastImport") -> dict[str, Any]:
    return {
        "import_id": one.id,
        "kind": one.kind,
        "file": one.file_name,
        "at": one.at,
        "staff": one.staff,
        "added": one.added,
        "updated": one.updated,
        "unchanged": one.unchanged,
        "rejected": one.rejected,
        "undone_at": one.undone_at,
    }


def _lines(run: Run, found: "list[PastImport]") -> Iterator[str]:
    for one in found:
        at = one.at.astimezone().strftime("%Y-%m-%d %H:%M")
        parts = [str(one.id), at, one.file_name, words.kind(one.kind)]
        parts.append(words.counts(one.added, one.updated, one.unchanged, one.rejected))
        parts.append(one.staff or "")
        if one.undone_at is not None:
            parts.append(translate("Import", "taken back"))
        yield "  ".join(part for part in parts if part)
    if not found:
        yield translate("Import", "Nothing was imported yet.")
    elif any(one.undone_at is None for one in found):
        command = pasted.command(run.db, "import", "--undo", "IMPORT_ID")
        yield translate("Import", "To take one back: {command}").format(command=command)
