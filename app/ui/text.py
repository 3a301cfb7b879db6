"""Pieces of a page that are only text or a line: labels by their part, and the hairline."""

from typing import Final, Literal

from PySide6.QtWidgets import QFrame, QLabel, QWidget

Part = Literal["body", "title", "strong", "muted", "derived", "good", "warn", "danger"]
"""`derived` is for what was reckoned from her purchases, beside what she stated herself."""

_PLAIN: Final = 0
"""Qt.TextFormat.PlainText: naming `Qt` makes all of its enumerations, a tenth of the whole start."""


def label(
    text: str = "", part: Part = "body", *, wrap: bool = False, parent: QWidget | None = None
) -> QLabel:
    """Return a label that plays `part`; its text is shown as it is, never read as HTML."""
    made = QLabel(parent)
    made.setProperty("textFormat", _PLAIN)
    made.setProperty("part", part)
    made.setWordWrap(wrap)
    made.setText(text)
    return made


def play(widget: QLabel, part: Part) -> None:
    """Let a label play another part from now on."""
    if widget.property("part") != part:
        widget.setProperty("part", part)
        polish(widget)


def polish(widget: QWidget) -> None:
    """Let the style sheet look at a widget again, whose properties have changed."""
    # Not before the first paint where it can wait: naming a QStyle makes all of its enumerations.
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)


def hairline(*, upright: bool = False, parent: QWidget | None = None) -> QFrame:
    """Return a line of one pixel, lying or upright."""
    line = QFrame(parent)
    line.setObjectName("hairline")
    if upright:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line
