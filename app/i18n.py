"""The program's three languages: English is the source text, Qt's translation files hold the others.

One set of files (`resources/translations/vitrine_*.ts`, kept by lupdate) serves the window, the
command line and the papers, so a text is worded once. A paper may speak another language than the
window: see `language`.
"""

import contextvars
import functools
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app import paths

LANGUAGES: Final = ("zh_CN", "ja", "en")
"""The codes of the languages, in the order in which they are offered."""

NAMES: Final = {"zh_CN": "简体中文", "ja": "日本語", "en": "English"}
"""Each language in its own words: these are never translated."""

_current: contextvars.ContextVar[str | None] = contextvars.ContextVar("language", default=None)
_window: list[str] = ["en"]
_installed: list[QTranslator] = []


def system() -> str | None:
    """Return the supported code nearest to the system's own language; None where it has none (LANG=C)."""
    tag = next(iter(QLocale.system().uiLanguages()), "C")
    return None if tag in {"C", "POSIX"} else guess(tag)


def guess(wanted: str | None = None) -> str:
    """Return the supported code nearest to `wanted`, or to the system's own language."""
    tag = (wanted or next(iter(QLocale.system().uiLanguages()), "en")).replace("-", "_").lower()
    if tag.startswith(("zh", "chinese")):
        return "zh_CN"
    return "ja" if tag.startswith(("ja", "jp")) else "en"


def current() -> str:
    """Return the language in force here: that of the enclosing `language`, else the window's."""
    return _current.get() or _window[0]


@contextmanager
def language(code: str) -> Iterator[None]:
    """Speak `code` inside the block, in this thread only."""
    token = _current.set(code)
    try:
        yield
    finally:
        _current.reset(token)


def translate(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """Return `text` in the language in force; `n` fills `%n` (1,234) and chooses the plural.

    The words of the call must be literals: lupdate collects them from the source. It does not see
    that a call of this function with `n` is a plural: outside a widget see `Counted`.
    """
    return _said(_translator(current()), context, text, comment, n)


class Counted(NamedTuple):
    """The texts of a context outside a widget that say a number: `Check.tr("%n finding(s).", "", n)`.

    lupdate knows a plural by the three words of `tr`, and takes the name that stands before it for the
    context: so an instance bears the name of its context, `Check = i18n.Counted("Check")`.
    """

    context: str

    def tr(self, text: str, comment: str, n: int) -> str:
        """Return `text` in the language in force, in the form that goes with `n`, which fills `%n`."""
        return translate(self.context, text, comment, n)


def install(code: str) -> None:
    """Make `code` the language of the window: every widget gets a LanguageChange event."""
    app = QCoreApplication.instance()
    _window[0] = code
    if app is None:
        return
    for old in _installed:
        app.removeTranslator(old)
    ours = _translator(code)
    qt = QTranslator()
    qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _installed[:] = [qt, ours]
    for new in _installed:
        app.installTranslator(new)


@functools.lru_cache(maxsize=16_384)  # a card says two hundred texts, and most of them each time
def _said(translator: QTranslator, context: str, text: str, comment: str, n: int) -> str:
    translated = translator.translate(context, text, comment, n)
    result = translated or text
    return result.replace("%n", f"{n:,}") if n >= 0 else result


@functools.cache
def _translator(code: str) -> QTranslator:
    translator = QTranslator()
    translator.load(str(paths.resources() / "translations" / f"vitrine_{code}.qm"))
    return translator
