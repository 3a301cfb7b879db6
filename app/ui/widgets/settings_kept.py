"""A section whose fields are settings of the shop: saved together by one button, taken back together."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.ui import theme
from app.ui.context import Context
from app.ui.widgets.number import Number
from app.ui.widgets.settings_section import SettingsSection, Words


class KeptSection(SettingsSection):
    """Fields for settings by their names; Save is live once something was changed."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._settings: dict[str, tuple[Callable[[], Any], Callable[[Any], None]]] = {}
        self._shown: dict[str, Any] = {}

    def finish(self, name: str) -> None:
        """Add the button that saves, after the last field."""
        self.save = self.button(lambda: self.tr("Save"), name, self._save, primary=True)
        self.back = self.button(lambda: self.tr("As before"), f"{name}Back", self._back)
        self.foot.addStretch()

    def refresh(self) -> None:
        """Show what is on file; what somebody is writing is left alone."""
        kept = {name: getattr(self.context.settings, name) for name in self._settings}
        for name, (read, show) in self._settings.items():
            if name not in self._shown or read() == self._shown[name]:
                show(kept[name])
        self._shown = kept
        self.look()

    def look(self) -> None:
        """See whether there is anything to save."""
        changed = bool(self.changed())
        self.save.setEnabled(changed)
        self.back.setEnabled(changed)

    def changed(self) -> dict[str, Any]:
        """Return the settings that would be saved."""
        return {name: read() for name, (read, _) in self._settings.items() if read() != self._shown.get(name)}

    def line(self, caption: Words, setting: str, name: str, most: int = 200) -> QLineEdit:
        """Add a setting that is a text."""
        field = QLineEdit(self)
        field.setMaxLength(most)
        field.textChanged.connect(lambda _text: self.look())
        self.keep(setting, lambda: field.text().strip(), lambda value: _show_text(field, value))
        self.put(caption, field, name)
        return field

    def number(self, caption: Words, setting: str, name: str, most: int, after: Words) -> Number:
        """Add a setting that is a whole number from 0 to `most`; `after` says what it counts."""
        field = Number(0, most, self)
        field.setMinimumWidth(theme.current().px(112))
        field.valueChanged.connect(lambda _value: self.look())
        self.keep(setting, field.value, field.setValue)
        self.put(caption, field, name, after)
        return field

    def choice(self, caption: Words, setting: str, name: str, codes: tuple[str, ...]) -> QComboBox:
        """Add a setting that is one of `codes`; `word` says them."""
        field = QComboBox(self)
        for code in codes:
            field.addItem(code, code)
        field.activated.connect(lambda _index: self.look())
        self.keep(setting, field.currentData, lambda value: _choose(field, value))
        self.put(caption, field, name)
        return field

    def keep(self, setting: str, read: Callable[[], Any], show: Callable[[Any], None]) -> None:
        """Count a field among those that are saved."""
        self._settings[setting] = (read, show)

    def _save(self) -> None:
        from app.services import settings

        changed = self.changed()
        if changed:
            with self.context.changing(self.tr("Saved.")) as session:
                settings.change(session, **changed)
            self._shown |= changed
            self.look()

    def _back(self) -> None:
        for name, (_, show) in self._settings.items():
            show(self._shown[name])
        self.look()


def _show_text(field: QLineEdit, value: str) -> None:
    if field.text() != value:
        field.setText(value)
        field.setCursorPosition(0)


def _choose(field: QComboBox, value: str) -> None:
    """Show a value; one that was set on the command line and is not offered here joins the others."""
    if field.findData(value) < 0:
        field.addItem(value, value)
    field.setCurrentIndex(field.findData(value))
