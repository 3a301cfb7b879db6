"""The window on this computer: its language, by day or by night, and the size of the text."""

from PySide6.QtWidgets import QComboBox, QWidget

from app import i18n
from app.ui import theme
from app.ui.context import Context
from app.ui.preferences import Preferences
from app.ui.theme import SCALES, Scheme
from app.ui.widgets.settings_section import SettingsSection

_SCHEMES: tuple[Scheme, ...] = ("system", "light", "dark")


class WindowSection(SettingsSection):
    """Each choice takes effect at once and is kept for this user of this computer."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._kept = Preferences.of_user()
        self.language, self.scheme, self.scale = (QComboBox(self) for _ in range(3))
        for code in i18n.LANGUAGES:
            self.language.addItem(i18n.NAMES[code], code)
        for scheme in _SCHEMES:
            self.scheme.addItem("", scheme)
        for scale in SCALES:
            self.scale.addItem(f"{scale} %", scale)
        self.put(lambda: self.tr("Language"), self.language, "windowLanguage")
        self.put(lambda: self.tr("Light"), self.scheme, "windowScheme")
        self.put(lambda: self.tr("Size of the text"), self.scale, "windowScale")
        self.language.activated.connect(lambda _index: self._speak())
        self.scheme.activated.connect(lambda _index: self._wear())
        self.scale.activated.connect(lambda _index: self._wear())
        self.retranslate()

    def title(self) -> str:
        """Return the name of the section."""
        return self.tr("The window")

    def lead(self) -> str:
        """Return whose choices they are."""
        return self.tr("For this computer only; another has its own.")

    def refresh(self) -> None:
        """Show what is worn."""
        look = theme.current()
        self.language.setCurrentIndex(self.language.findData(i18n.current()))
        self.scheme.setCurrentIndex(self.scheme.findData(self._kept.scheme))
        self.scale.setCurrentIndex(max(self.scale.findData(look.scale), 0))

    def retranslate(self) -> None:
        """Say captions and choices in the window's language."""
        super().retranslate()
        words: dict[Scheme, str] = {
            "system": self.tr("as the system"),
            "light": self.tr("light"),
            "dark": self.tr("dark"),
        }
        for row, scheme in enumerate(_SCHEMES):
            self.scheme.setItemText(row, words[scheme])

    def _speak(self) -> None:
        code = str(self.language.currentData())
        if code != i18n.current():
            i18n.install(code)
            theme.current().apply()
        self._kept.language = code

    def _wear(self) -> None:
        scheme, scale = _SCHEMES[self.scheme.currentIndex()], int(self.scale.currentData())
        self._kept.scheme, self._kept.scale = scheme, scale
        theme.current().wear(scheme, scale)
