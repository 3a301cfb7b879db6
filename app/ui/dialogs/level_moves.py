"""Who would move by other rules, before they are saved: each movement with its count, and everybody of it."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from app.domain import money
from app.progress import finish
from app.queries.standing_preview import Move, Mover, Preview
from app.services import levels
from app.services.levels import Terms
from app.ui import text, theme
from app.ui.context import Context
from app.ui.form import Form
from app.ui.row_table import Column, RowTable
from app.words import people
from app.words import standing as words

_WIDE, _HIGH = 920, 480
"""Pixels at 100 %."""
_WIDEST, _HIGHEST = 1180, 640
"""Pixels: as much as the smallest screen has."""


class Way(NamedTuple):
    """One movement as it is listed."""

    part: str
    """Tiers, layers, levels …"""
    said: str
    move: Move


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
        ways = self._ways()
        if ways:
            self._list(ways)
        else:
            nobody = text.label(self.tr("Nobody would move."), "muted", wrap=True, parent=self)
            self.layout_.insertWidget(self.layout_.indexOf(self.refusal), nobody)
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

    def _ways(self) -> list[Way]:
        names = {one.level.code: words.level(one.level.code, one.level.name) for one in self._terms}
        for code in people.levels():
            names.setdefault(code, people.level(code))

        def level(code: str) -> str:
            return names.get(code, code)

        parts: tuple[tuple[str, Sequence[Move], Callable[[str], str]], ...] = (
            (self.tr("Tiers"), self._preview.tiers, words.tier),
            (self.tr("Layers"), self._preview.layers, words.layer),
            (self.tr("Levels that are reached"), self._preview.levels, level),
            (self.tr("Cards of a level that is removed"), self._preview.handed_down, level),
        )
        said = self.tr("{before} → {after}")
        return [
            Way(part, said.format(before=word(move.before) or "–", after=word(move.after) or "–"), move)
            for part, moves, word in parts
            for move in moves
        ]

    def _list(self, ways: Sequence[Way]) -> None:
        """List the movements, and beside them everybody of the one that is marked."""
        self.ways: RowTable[Way] = RowTable(
            [
                Column(lambda: self.tr("What"), lambda way: way.part, muted=True),
                Column(lambda: self.tr("From → to"), lambda way: way.said, stretch=True),
                Column(lambda: self.tr("Members"), lambda way: f"{len(way.move.members):,}", right=True),
            ],
            self,
        )
        self.ways.setObjectName("moves")
        self.ways.setAccessibleName(self.tr("Movements"))
        self.movers: RowTable[Mover] = RowTable(
            [
                Column(lambda: self.tr("Name"), lambda who: who.name, stretch=True),
                Column(lambda: self.tr("Card"), lambda who: who.card, muted=True),
                Column(lambda: self.tr("In 12 months"), self._spend, right=True),
            ],
            self,
        )
        self.movers.setObjectName("movers")
        self.movers.setAccessibleName(self.tr("Who would move"))
        self.ways.show_rows(ways)
        self.ways.selectionModel().selectionChanged.connect(lambda *_: self._show())
        self._show()
        beside = QHBoxLayout()
        beside.setSpacing(3 * theme.GRID)
        beside.addWidget(self.ways, 5)
        beside.addWidget(self.movers, 4)
        self.layout_.insertLayout(self.layout_.indexOf(self.refusal), beside, 1)
        look = theme.current()
        self.resize(min(look.px(_WIDE), _WIDEST), min(look.px(_HIGH), _HIGHEST))

    def _show(self) -> None:
        way = self.ways.chosen()
        self.movers.show_rows(way.move.members if way else ())

    def _spend(self, who: Mover) -> str:
        return money.format(who.spend, self._context.settings.currency)
