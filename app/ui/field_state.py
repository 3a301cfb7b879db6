"""What stands in the named fields under a widget, as values that JSON can hold, and back again."""

from typing import Any

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

_PLAIN = (str, int, bool, type(None))


def read(root: QWidget) -> dict[str, Any]:
    """Return the value of each named field under `root`, by its name."""
    found = {}
    for field in root.findChildren(QWidget):
        name = field.objectName()
        if name and not name.startswith("qt_") and not isinstance(field.parent(), QComboBox | QSpinBox):
            value = _value(field)
            if value is not None:
                found[name] = value
    return found


def write(root: QWidget, state: dict[str, Any]) -> None:
    """Put the values back; a field that is not there any more is passed over."""
    for name, value in state.items():
        field = root.findChild(QWidget, name)
        if isinstance(field, QLineEdit):
            if field.text() != value:
                field.setText(str(value))
                field.setModified(True)
        elif isinstance(field, QPlainTextEdit):
            field.setPlainText(str(value))
        elif isinstance(field, QSpinBox):
            field.setValue(int(value))
        elif isinstance(field, QAbstractButton):
            field.setChecked(bool(value))
        elif isinstance(field, QComboBox):
            _choose(field, value)


def _value(field: QWidget) -> Any:
    match field:
        case QLineEdit():
            return field.text()
        case QPlainTextEdit():
            return field.toPlainText()
        case QSpinBox():
            return field.value()
        case QComboBox():
            data = field.currentData()
            chosen = data if isinstance(data, _PLAIN) else str(data)
            return {"text": field.currentText(), "data": chosen}
        case QAbstractButton() if field.isCheckable():
            return field.isChecked()
    return None


def _choose(field: QComboBox, value: dict[str, Any]) -> None:
    at = field.findData(value["data"]) if value["data"] is not None else field.findText(value["text"])
    if at >= 0:
        field.setCurrentIndex(at)
    if field.isEditable():
        field.setEditText(value["text"])
