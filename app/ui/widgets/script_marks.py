"""Marks in a text while it is written: words that sell, and places that nobody can fill."""

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from app.domain import scripts, selling
from app.ui import theme


class ScriptMarks(QSyntaxHighlighter):
    """Underlines them in colour; a sentence beside the text says what is meant."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._language = "en"
        self._script = ""
        self._wishes = True

    def mark(self, language: str, script: str = "", *, wishes: bool = True) -> None:
        """Mark from now on what sells in `language`, unless it may, and slips in places of `script`."""
        if (language, script, wishes) != (self._language, self._script, self._wishes):
            self._language, self._script, self._wishes = language, script, wishes
            self.rehighlight()

    def highlightBlock(self, line: str) -> None:
        """Mark one line; Qt asks for each that has changed."""
        colours = theme.current().colours
        if self._wishes:
            for start, end, _ in selling.selling_places(line, self._language):
                self._underline(line, start, end, colours.warn)
        if self._script:
            for start, end in scripts.misplacings(self._script, line):
                self._underline(line, start, end, colours.danger)

    def _underline(self, line: str, start: int, end: int, colour: str) -> None:
        how = QTextCharFormat()
        how.setForeground(QColor(colour))
        how.setUnderlineColor(QColor(colour))
        how.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        # Qt counts in halves of what lies beyond the first plane: rare hanzi, pictures.
        self.setFormat(_halves(line[:start]), _halves(line[start:end]), how)


def _halves(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
