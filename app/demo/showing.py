"""Show the sample shop where there is no screen: every page as a picture, every paper as a PDF."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app import i18n, paths
from app.database.shop import Shop
from app.domain.birthday import Calendar
from app.progress import Job, Progress
from app.queries import find, member_card, members, settings
from app.queries.member_card import MemberCard
from app.ui import pictures, theme
from app.ui.context import Context
from app.ui.main_window import MainWindow
from app.ui.places import PLACES

_LOOKED_AT: Final = 80
"""Regulars among whom the one is chosen whose card shows most."""


def pages(shop: Shop, today: date, folder: Path, typed: str = "zh") -> Job[dict[str, Path]]:
    """Take a picture of every page in `folder`, of one member's card and of a search for `typed`."""
    taken: dict[str, Path] = {}
    with window_on(shop, today) as window:
        for key, picture in _shots(window, shop, today, folder, typed):
            taken[key] = picture
            yield Progress(len(taken), len(PLACES) + 3, key)
    return taken


@contextmanager
def window_on(shop: Shop, today: date) -> Iterator[MainWindow]:
    """Open the window on a shop, in the language in force.

    Works without a screen; there must be no other window in this process.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qInstallMessageHandler(_quiet)
    app = QApplication.instance() or QApplication(["vitrine", "-style", "fusion"])
    assert isinstance(app, QApplication)  # noqa: S101  (this process has no other kind)
    i18n.install(i18n.current())
    theme.wear(app)
    window = MainWindow(app)
    window.wake()
    with shop.reading() as session:
        kept = settings.load(session)
    finder = find.load(shop.path)
    try:
        window.enter(Context(shop, window.jobs, settings=kept, today=lambda: today, parent=window))
        window.listen(finder)
        yield window
    finally:
        window.jobs.close()
        window.close()
        # Its pages would ask the closed shop at the next change of the language.
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
        finder.close()


def richest(shop: Shop, today: date) -> int:
    """Return the regular whose card shows most: family, what she said and buys, how she is received.

    She speaks the shop's language, if any of them does: whoever tries the sample reads the letter to her.
    """
    with shop.reading() as session:
        rows = members.page(session, limit=_LOOKED_AT)
        cards = [member_card.load(session, row.id, today) for row in rows]
        own = settings.load(session).language
    speak_it = [card for card in cards if (card.identity.language or own) == own]
    return max(speak_it or cards, key=_shows).identity.id


def _shows(card: MemberCard) -> tuple[int, int]:
    """Return how many of the parts of her card have something in them, and how often she has come."""
    who, born = card.identity, card.identity.birthday
    parts = (
        born is not None and born.birthday.calendar is Calendar.LUNAR,
        card.family, card.stated, card.disagreements, card.notes, card.balances.points,
        who.drink, who.call_hours, who.taboos, who.talk_about,
    )  # fmt: skip
    return sum(map(bool, parts)) + bool(card.disagreements), card.figures.visits


def _shots(
    window: MainWindow, shop: Shop, today: date, folder: Path, typed: str
) -> Iterator[tuple[str, Path]]:
    yield from pictures.take(window, [place.key for place in PLACES], folder)
    yield "arrivals_people", delivery(window, folder)
    window.open_member(richest(shop, today))
    yield "member_card", pictures.shoot(window, folder / "member-card.png")
    window.activateWindow()
    window.box.setFocus()  # the list of who was found is there for whoever types
    window.box.setText(typed)
    yield "search", pictures.shoot(window, folder / "search.png")


def delivery(window: MainWindow, folder: Path) -> Path:
    """Let the sample's delivery be read, and show whom it is for."""
    from app.ui.pages.arrivals import ArrivalsPage

    window.go("arrivals")
    pictures.settle(window)
    page = window.pages.currentWidget()
    assert isinstance(page, ArrivalsPage)  # noqa: S101  (that is what stands there)
    language = page.context.settings.language
    file = paths.resources() / "sample" / "files" / f"delivery.{language}.txt"
    page.intake.paste.setPlainText(file.read_text("utf-8"))
    page.intake.read()
    page.look()
    return pictures.shoot(window, folder / "arrivals-people.png")


def _quiet(kind: QtMsgType, _where: QMessageLogContext, message: str) -> None:
    """Drop what Qt says of a screen that is not there; the rest is said as ever."""
    if "propagateSizeHints" not in message and kind is not QtMsgType.QtDebugMsg:
        os.write(2, f"{message}\n".encode())
