"""How the window looks: the palette in force, the faces, two sizes, two weights and one style sheet."""

import functools
from string import Template
from typing import Final, Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from app import i18n, paths
from app.ui.palette import DARK, LIGHT, Palette

GRID: Final = 8
"""Every distance is a multiple of these pixels (half of it inside a line)."""

BODY: Final = 14
TITLE: Final = 24
"""The two sizes of text, in pixels at 100 %."""

SCALES: Final = (100, 110, 125, 150)
"""The text sizes offered, in per cent."""

_HALF: Final = 128

Scheme = Literal["system", "light", "dark"]

_WORDMARK_FILE: Final = "cormorant-garamond/CormorantGaramond_500Medium.ttf"
_CHINESE: Final = ("noto-sans-sc/NotoSansSC_400Regular.ttf", "noto-sans-sc/NotoSansSC_600SemiBold.ttf")
_JAPANESE: Final = ("noto-sans-jp/NotoSansJP_400Regular.ttf", "noto-sans-jp/NotoSansJP_600SemiBold.ttf")
_SANS: Final = ("Noto Sans SC", "Noto Sans JP")
_WORDMARK: Final = "Cormorant Garamond Medium"


class Theme(QObject):
    """The look in force in one application; whoever paints by hand asks it for colours and fonts."""

    changed = Signal()
    """The palette, the scale or the faces are other ones; everything was polished anew."""

    def __init__(self, app: QApplication, *, frame_only: bool = False) -> None:
        """Dress `app`; with `frame_only` in what its frame needs, until `complete`."""
        super().__init__(app)
        self._app = app
        self._scheme: Scheme = "system"
        self._scale = 100
        # The faces of the window's language are there before the text is: it would jump later.
        for face in (_WORDMARK_FILE, *(_JAPANESE if i18n.current() == "ja" else _CHINESE)):
            _registered(face)
        self._sheet = _sheet("frame")
        self._whole = False
        self._night = app.palette().window().color().lightness() < _HALF
        app.styleHints().colorSchemeChanged.connect(self._follow)
        if frame_only:
            self.apply()
        else:
            self.complete()

    def complete(self) -> None:
        """Wear what pages need as well; to be called when the frame has been painted."""
        if not self._whole:
            self._whole = True
            for face in (*_CHINESE, *_JAPANESE):
                _registered(face)
            self._sheet = Template(_sheet("frame").template + _sheet("window").template)
            self.apply()

    @property
    def colours(self) -> Palette:
        """The palette in force."""
        if self._scheme == "system":
            return DARK if self._night else LIGHT
        return DARK if self._scheme == "dark" else LIGHT

    @property
    def scale(self) -> int:
        """The size of the text in per cent."""
        return self._scale

    def wear(self, scheme: Scheme, scale: int = 100) -> None:
        """Show the window by day, by night or as the system is; `scale` is 100 to 150 per cent."""
        scale = max(SCALES[0], min(scale, SCALES[-1]))
        if (scheme, scale) != (self._scheme, self._scale):
            self._scheme, self._scale = scheme, scale
            self.apply()

    def font(self, size: int = BODY, *, strong: bool = False) -> QFont:
        """Return the face of the window's language in `size` pixels at 100 %."""
        return QFont(_face(i18n.current(), self.px(size), strong=strong))

    def px(self, size: float) -> int:
        """Return `size` pixels grown with the text."""
        return round(size * self._scale / 100)

    def apply(self) -> None:
        """Dress the application anew, as after a change of the language, the palette or the scale."""
        colours = self.colours
        shade = "dark" if colours is DARK else "light"
        font = self.font()
        sheet = self._sheet.substitute(
            colours._asdict(),
            body=f"{self.px(BODY)}px",
            title=f"{self.px(TITLE)}px",
            wordmark=f"{self.px(30)}px",
            wordmark_face=_WORDMARK,
            control=f"{self.px(24)}px",
            tick=(paths.resources() / "style" / f"tick-{shade}.svg").as_posix(),
            arrow=(paths.resources() / "style" / f"arrow-{shade}.svg").as_posix(),
            arrow_up=(paths.resources() / "style" / f"arrow-up-{shade}.svg").as_posix(),
        )
        # Every widget is polished anew, even where it wears all of it already: a third of a second.
        if (sheet, font) != (self._app.styleSheet(), self._app.font()):
            self._app.setPalette(colours.qt())
            self._app.setFont(font)
            self._app.setStyleSheet(sheet)
        self.changed.emit()

    def _follow(self, scheme: object) -> None:
        from PySide6.QtCore import Qt  # not before the first paint: see app.ui.main_window

        self._night = scheme is Qt.ColorScheme.Dark
        if self._scheme == "system":
            self.apply()


@functools.cache
def _face(language: str, pixels: int, *, strong: bool) -> QFont:
    # One code point is drawn differently in Chinese and in Japanese: the language decides.
    font = QFont(_SANS[::-1] if language == "ja" else _SANS)
    if language == "en":
        # The quotes, dots and dashes of a Chinese face are as wide as a character.
        for feature in ("pwid", "palt"):
            font.setFeature(QFont.Tag(feature), 1)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return font


def _sheet(name: str) -> Template:
    return Template((paths.resources() / "style" / f"{name}.qss").read_text(encoding="utf-8"))


@functools.cache
def _registered(face: str) -> int:
    return QFontDatabase.addApplicationFont(str(paths.resources() / "fonts" / face))


_worn: list[Theme] = []


def wear(app: QApplication, *, frame_only: bool = False) -> Theme:
    """Dress `app` (once) and return its theme; with `frame_only` it is to be completed later."""
    if not _worn or _worn[0].parent() is not app:
        _worn[:] = [Theme(app, frame_only=frame_only)]
    return _worn[0]


def current() -> Theme:
    """Return the theme of the running application."""
    return _worn[0]
