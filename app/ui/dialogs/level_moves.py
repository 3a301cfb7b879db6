"""Who would move by other rules, before they are saved: how many, from where to where, and names."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QCheckBox, QWidget

from app.progress import finish
from app.queries.standing_preview import Move, Preview
from app.services import levels
from app.services.levels import Terms
from app.ui import text
from app.ui.context import Context
from app.ui.form import Form
from app.ui.widgets.scrolled import Scrolled
from app.words import people
from app.words import standing as words


class LevelMoves(Form):
    """Saves the rules, and raises whoever has reached a higher level if that is ticked: one change."""

    def __init__(
        self,
        context: Context,
        preview: Preview,
        terms: Sequence[Terms],
        rules: dict[str, Any],
        saved: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, columns=2)
        self._context, self._preview, self._terms, self._rules = context, preview, terms, rules
        self._saved = saved
        self.call(self.tr("Who would move"), self.tr("Save"))
        self._moves = Scrolled(self)
        self.layout_.insertWidget(self.layout_.indexOf(self.refusal), self._moves)
        names = {one.level.code: words.level(one.level.code, one.level.name) for one in terms}
        for code in people.levels():
            names.setdefault(code, people.level(code))
        self._part(self.tr("Tiers"), preview.tiers, words.tier)
        self._part(self.tr("Layers"), preview.layers, words.layer)
        self._part(self.tr("Levels that are reached"), preview.levels, lambda code: names.get(code, code))
        self._part(
            self.tr("Cards of a level that is removed"),
            preview.handed_down,
            lambda code: names.get(code, code),
        )
        if not (preview.tiers or preview.layers or preview.levels or preview.handed_down):
            self._moves.column.addWidget(
                text.label(self.tr("Nobody would move."), "muted", wrap=True, parent=self)
            )
        self.rise = QCheckBox(self)
        self.rise.setObjectName("raiseThem")
        self.rise.setText(
            self.tr(
                "Raise the card of %n member(s) who have reached a higher level", "", len(preview.waiting)
            )
        )
        self.rise.setVisible(bool(preview.waiting))
        self.layout_.insertWidget(self.layout_.indexOf(self.refusal), self.rise)

    def keep(self) -> None:
        """Save the rules and raise who is to rise; a refusal stands in the form."""
        with self._context.changing(self.tr("Saved.")) as session:
            levels.change(session, self._terms, **self._rules)
            if self.rise.isChecked():
                finish(levels.raise_all(session, self._preview.waiting, self._context.today()))
        self._saved()

    def _part(self, heading: str, moves: Sequence[Move], word: Callable[[str], str]) -> None:
        if not moves:
            return
        self._moves.column.addWidget(text.label(heading, "strong", parent=self))
        for move in moves:
            said = self.tr("{before} → {after}: {count}").format(
                before=word(move.before) or "–", after=word(move.after) or "–", count=move.members
            )
            named = self.tr(", ").join(move.names) + ("…" if move.members > len(move.names) else "")
            self._moves.column.addWidget(text.label(said, parent=self))
            self._moves.column.addWidget(text.label(named, "muted", wrap=True, parent=self))
