"""A dialog for what the program refuses: what happened, what is safe, what to do."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.errors import Refusal
from app.ui import text, theme


class Notice(QDialog):
    """Says one thing and waits until it is read; further choices may stand beside Close."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setWindowTitle("Vitrine")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        said = text.label(words, wrap=True, parent=self)
        said.setObjectName("noticeText")
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAccessibleName(words)
        self.foot = QHBoxLayout()
        self.foot.addStretch()
        close = QPushButton(QCoreApplication.translate("Notice", "Close"), self)
        close.setProperty("kind", "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        self.foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * (3 * theme.GRID,))
        layout.setSpacing(3 * theme.GRID)
        layout.addWidget(said)
        layout.addLayout(self.foot)
        self.setMinimumWidth(56 * theme.GRID)


def refuse(error: Refusal, parent: QWidget | None = None) -> Notice:
    """Tell the person of a refusal, in the sentence that the program has for it."""
    from app.words import errors

    return tell(errors.sentence(error), parent)


def tell(words: str, parent: QWidget | None = None) -> Notice:
    """Show `words` without stopping the program."""
    notice = Notice(words, parent)
    notice.open()
    return notice
