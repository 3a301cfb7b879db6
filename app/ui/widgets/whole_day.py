"""A day to choose that Tab passes in one step.

Qt walks through year, month and day, and never leaves them while a word stands there instead of a day.
"""

from PySide6.QtWidgets import QDateEdit, QWidget


class WholeDay(QDateEdit):
    """The arrows change what the cursor is in, as everywhere; Tab goes on to the next field."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on to the next field, or back."""
        return QWidget.focusNextPrevChild(self, forward)
