"""What this computer remembers about its window: language, day or night, size of the text, place."""

from PySide6.QtCore import QByteArray, QSettings

from app import i18n
from app.ui.theme import SCALES, Scheme

_SCHEMES: tuple[Scheme, ...] = ("system", "light", "dark")

FURTHEST = 99
"""Tenths of a millimetre: a printer that is further off is broken."""


class Preferences:
    """A small file of the user's, apart from the shop: another computer has its own."""

    def __init__(self, kept: QSettings) -> None:
        """Keep everything in `kept`."""
        self._kept = kept

    @classmethod
    def of_user(cls) -> "Preferences":
        """Return what this user of this computer keeps, where the system wants such files."""
        return cls(QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Vitrine", "window"))

    @property
    def language(self) -> str:
        """The language of the window; empty until one was chosen."""
        code = str(self._kept.value("language", ""))
        return code if code in i18n.LANGUAGES else ""

    @language.setter
    def language(self, code: str) -> None:
        self._kept.setValue("language", code)

    @property
    def scheme(self) -> Scheme:
        """By day, by night, or as the system."""
        kept = self._kept.value("scheme", "system")
        return next((scheme for scheme in _SCHEMES if scheme == kept), "system")

    @scheme.setter
    def scheme(self, scheme: Scheme) -> None:
        self._kept.setValue("scheme", scheme)

    @property
    def scale(self) -> int:
        """The size of the text in per cent."""
        kept = str(self._kept.value("scale", "100"))
        return int(kept) if kept.isdigit() and int(kept) in SCALES else 100

    @scale.setter
    def scale(self, per_cent: int) -> None:
        self._kept.setValue("scale", per_cent)

    @property
    def feed(self) -> tuple[int, int]:
        """How far too far right and too low the printer lays a page, in tenths of a millimetre."""
        kept = [str(self._kept.value(key, "0")) for key in ("feedRight", "feedDown")]
        right, down = (int(text) if text.lstrip("-").isdigit() else 0 for text in kept)
        return max(-FURTHEST, min(right, FURTHEST)), max(-FURTHEST, min(down, FURTHEST))

    @feed.setter
    def feed(self, tenths: tuple[int, int]) -> None:
        for key, value in zip(("feedRight", "feedDown"), tenths, strict=True):
            self._kept.setValue(key, value)

    @property
    def place(self) -> QByteArray:
        """Where the window stood."""
        kept = self._kept.value("place")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    @place.setter
    def place(self, geometry: QByteArray) -> None:
        self._kept.setValue("place", geometry)

    @property
    def shop(self) -> str:
        """The shop's file that was open here last: if it is gone, it is missed, not made anew."""
        return str(self._kept.value("shop", ""))

    @shop.setter
    def shop(self, file: str) -> None:
        self._kept.setValue("shop", file)
