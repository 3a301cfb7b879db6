"""`vitrine find`: what the search box finds, best first."""

from typing import TYPE_CHECKING

import click

from app.cli.running import Run
from app.i18n import translate

if TYPE_CHECKING:
    from app.queries.find import Found


@click.command()
@click.argument("text")
@click.option(
    "--limit", type=click.IntRange(1, 1_000), default=20, show_default=True, help="So many at most."
)
@click.pass_obj
def find(run: Run, text: str, limit: int) -> None:
    """Find members by name, any reading, initials, kana, telephone or card."""
    from app.queries import find as finding
    from app.queries import standing_on

    with run.shop() as shop:
        finder = finding.load(shop.path)
        try:
            found = finder.find(text, limit)
        finally:
            finder.close()
        with shop.reading() as session:
            stands = standing_on.of(session, [one.id for one in found], run.today) if found else {}
    run.answer([_document(one, stands) for one in found], [_line(one) for one in found] or [nobody()])


def nobody() -> str:
    """Return what is said when nobody was found."""
    return translate("Commands", "Nobody was found.")


def _document(found: "Found", stands: dict[int, tuple[str, str]]) -> dict[str, object]:
    return {
        "id": found.id,
        "card": found.card or None,
        "name": found.name,
        "reading": found.reading,
        "phone": found.phone or None,
        "tier": (stands[found.id][0] or None) if found.id in stands else None,
        "level": found.level,
        "last_visit": found.last_visit,
        "matched": found.matched,
        "sizes": found.sizes,
    }


def _line(found: "Found") -> str:
    sizes, visit = "", ""
    if found.sizes:
        sizes = translate("Commands", "sizes {sizes}").format(sizes=found.sizes)
    if found.last_visit:
        visit = translate("Commands", "last visit {day}").format(day=found.last_visit.isoformat())
    words = (found.card or f"#{found.id}", found.name, found.reading, found.phone, sizes, visit)
    return "  ".join(word for word in words if word)
