"""The language is switched while the window runs: nothing of the old one stays, everything fits."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app import i18n
from app.ui.main_window import MainWindow
from app.ui.places import PLACES
from app.ui.theme import Theme
from app.ui.welcome import Welcome

_OPEN = "⟦"
_NAMES = {"Vitrine", "燕衣社", ""}


class Marked(QTranslator):
    """Translates everything into itself between brackets: what has none was never translated."""

    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str:
        assert context
        del comment, n
        return f"{_OPEN}{text}⟧"

    def isEmpty(self) -> bool:  # noqa: N802  (Qt's name)
        return False


@pytest.fixture
def marked(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    translator = Marked()
    ours = i18n._translator
    monkeypatch.setattr(i18n, "_translator", lambda code: translator if code == "ja" else ours(code))
    yield
    i18n.install("en")


def said(within: QWidget) -> Iterator[tuple[str, str]]:
    """Yield every text that can be seen or heard, with the name of who says it."""
    for widget in [within, *within.findChildren(QWidget)]:
        who = f"{type(widget).__name__} {widget.objectName()}"
        if isinstance(widget, QLabel | QAbstractButton):
            yield who, widget.text()
        if isinstance(widget, QLineEdit):
            yield who, widget.placeholderText()
        yield who, widget.toolTip()
        yield who, widget.accessibleName()


def untranslated(within: QWidget) -> list[tuple[str, str]]:
    return [(who, words) for who, words in said(within) if words not in _NAMES and _OPEN not in words]


@pytest.mark.usefixtures("marked")
def test_no_word_of_the_frame_stays_behind(window: MainWindow, qtbot: QtBot) -> None:
    window.go("today")
    window.say(window.tr("Saved."), lambda: None)
    i18n.install("ja")
    qtbot.waitUntil(lambda: _OPEN in window.box.placeholderText())
    window.say(window.tr("Saved."), lambda: None)
    for widget in (window.rail, window.top, window.box, window.status, window.toast, window.curtain):
        assert untranslated(widget) == []


@pytest.mark.usefixtures("marked")
def test_no_word_of_the_welcome_stays_behind(bare_window: MainWindow, qtbot: QtBot) -> None:
    welcome = Welcome()
    bare_window.greet(welcome)
    i18n.install("ja")
    qtbot.waitUntil(lambda: _OPEN in welcome.make.text())
    inside = {combo for box in welcome.findChildren(QComboBox) for combo in box.findChildren(QWidget)}
    left = [words for who, words in untranslated(welcome) if "QComboBox" not in who]
    assert inside
    assert left == []


@pytest.mark.usefixtures("marked")
def test_the_page_of_keys_is_translated(window: MainWindow) -> None:
    i18n.install("ja")
    window._commands._help()
    dialog = window.findChild(QDialog, "keysDialog")
    assert dialog is not None
    left = {words for _who, words in untranslated(dialog)}
    assert all(words.startswith(("Ctrl+", "F1", "Esc")) for words in left)
    dialog.accept()


def cut(within: QWidget) -> list[str]:
    """Return the visible texts that have less room than they need."""
    found = []
    for widget in within.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            continue
        words = widget.placeholderText() if isinstance(widget, QLineEdit) else widget.text()
        room = widget.contentsRect().width()
        if isinstance(widget, QLabel) and widget.wordWrap():
            fits = widget.heightForWidth(widget.width()) <= widget.height()
        elif isinstance(widget, QLineEdit):
            fits = widget.fontMetrics().horizontalAdvance(words) <= room
        else:
            fits = widget.sizeHint().width() <= widget.width()
        if not fits:
            found.append(words)
    return found


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_every_word_fits_at_the_smallest_screen(
    window: MainWindow, look: Theme, language: str, scale: int
) -> None:
    i18n.install(language)
    look.wear("light", scale)
    look.apply()
    window.top.show_staff([(1, "Alexandra Wong")], 1)
    window.say(window.tr("Open a member's card first: type her name."), lambda: None)
    for place in PLACES:
        window.go(place.key)
        QApplication.processEvents()
        assert (window.width(), window.height()) == (1366, 768)
        assert cut(window) == []
    whole: tuple[Callable[[], None], ...] = (lambda: window.greet(Welcome()), window.cover)
    for show in whole:
        show()
        QApplication.processEvents()
        assert (window.width(), window.height()) == (1366, 768)
        assert cut(window) == []


def test_a_page_too_large_for_the_screen_scrolls_and_the_window_stays(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.go("today")
    page = window.page("today")
    assert page is not None
    large = QLabel()
    large.setMinimumSize(3000, 2000)
    page.body.addWidget(large)
    bar = window.pages.room.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert (window.width(), window.height()) == (1366, 768)
    window.go("settings")
    qtbot.waitUntil(lambda: bar.maximum() == 0)


def test_the_face_follows_the_language(look: Theme) -> None:
    assert look.font().families()[0] == "Noto Sans SC"
    i18n.install("ja")
    assert look.font().families()[0] == "Noto Sans JP"


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_the_page_of_keys_fits_the_smallest_screen(
    window: MainWindow, look: Theme, language: str, scale: int
) -> None:
    i18n.install(language)
    look.wear("light", scale)
    look.apply()
    window._commands._help()
    dialog = window.findChild(QDialog, "keysDialog")
    assert dialog is not None
    QApplication.processEvents()
    frame = 40
    assert dialog.height() <= 768 - frame
    assert dialog.width() <= 1366
    assert cut(dialog) == []
    dialog.accept()
