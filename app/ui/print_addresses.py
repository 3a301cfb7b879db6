"""The addresses of those who get a card: its other side, envelopes, or labels, seen as they will print."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from app.domain.shop import ShopSettings
from app.i18n import translate
from app.progress import Job, Progress
from app.queries import addresses
from app.queries.addresses import Addressee
from app.reports import postal_papers
from app.ui import export_figures, notices
from app.ui.context import Context
from app.ui.dialogs.addresses import AddressDialog
from app.ui.form import opened
from app.ui.proof import Make
from app.ui.widgets.more_menu import MoreMenu


@dataclass(frozen=True, slots=True)
class AddressesShown:
    """A proof of addresses, and what to look at."""

    path: Path
    pages: int
    missing: str
    notes: tuple[str, ...]


def offer(menu: MoreMenu, context: Context, whom: Callable[[], Sequence[int]], parent: QWidget) -> None:
    """Put each paper into `menu`; `whom` tells the members when one is chosen."""
    for key in (*postal_papers.ENVELOPES, *postal_papers.LABELS):
        menu.offer(f"addresses-{key}", partial(name, key), partial(_chosen, context, key, whom, parent))


def name(paper: str) -> str:
    """Return what a paper for addresses is called."""
    sheet = postal_papers.LABELS.get(paper)
    if sheet is not None:
        return translate("PrintAddresses", "Labels, {count} on a sheet").format(count=sheet.pieces)
    words = {
        "hagaki": translate("PrintAddresses", "Hagaki, the side with the address"),
        "postcard-cn": translate("PrintAddresses", "Chinese postcard, the side with the address"),
        "a6": translate("PrintAddresses", "A6 card, the side with the address"),
        "c6": translate("PrintAddresses", "Envelope C6, 162 × 114 mm"),
        "dl": translate("PrintAddresses", "Envelope DL, 220 × 110 mm"),
        "long-3": translate("PrintAddresses", "Envelope Chō 3, 120 × 235 mm"),
    }
    return words[paper]


def show(context: Context, paper: str, member_ids: Sequence[int], parent: QWidget) -> None:
    """Show the addresses of members on `paper`, in the order of the post; or say that there are none."""
    settings = context.settings
    with context.reading() as session:
        found = addresses.load(session, settings, list(dict.fromkeys(member_ids)))
    if not found.people:
        notices.tell(translate("PrintAddresses", "None of them has an address to post to."), parent)
        return
    title = translate("PrintAddresses", "Addresses: {paper}").format(paper=name(paper))

    def make(used: int, frames: bool) -> Make[Any]:  # as the dialog has them
        return lambda file: _paper(found.people, settings, paper, file, used=used, frames=frames)

    sheet = postal_papers.LABELS.get(paper)
    pieces = sheet.pieces if sheet is not None else 0
    opened(AddressDialog(context, title, make, export_figures.plain(title), pieces, parent))


def _chosen(context: Context, paper: str, whom: Callable[[], Sequence[int]], parent: QWidget) -> None:
    show(context, paper, whom(), parent.window())


def _paper(
    people: Sequence[Addressee], settings: ShopSettings, paper: str, file: Path, *, used: int, frames: bool
) -> Job[Any]:
    yield Progress(0, len(people))
    from app.reports import addresses as report
    from app.reports.greeting import Letterhead

    shop = Letterhead.of(settings)
    printed = yield from report.addresses(
        people, shop, settings.language, paper, file, used=used, frames=frames
    )
    said = translate("PrintAddresses", "The address of {name} is too long for this paper: it ends in “…”.")
    missing = "".join(dict.fromkeys("".join(signs for _, signs in printed.missing)))
    return AddressesShown(file, printed.pages, missing, tuple(said.format(name=one) for one in printed.cut))
