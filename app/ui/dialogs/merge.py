"""Two cards of one person side by side: what differs is chosen, the rest united, one key makes them one."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QScrollArea, QWidget

from app.domain.merging import CardToMerge, Side
from app.queries import merging as cards
from app.queries.merging import Comparison
from app.services import merging
from app.ui import text, theme
from app.ui.context import Context
from app.ui.form import Form, opened
from app.ui.widgets.member_search import MemberSearch
from app.ui.widgets.merge_rows import MergeRows
from app.words import dates
from app.words import merging as words


class MergeCards(Form):
    """Lays the two cards beside each other; `kept_id` is the card that stays."""

    def __init__(
        self,
        context: Context,
        one_id: int,
        other_id: int,
        parent: QWidget | None = None,
        keep: int | None = None,
    ) -> None:
        super().__init__(parent)
        self.call(self.tr("Two cards, one person"), self.tr("Make one card"))
        self.setMinimumWidth(min(theme.current().px(820), 1180))
        self._context = context
        with context.reading() as session:
            self._found: Comparison = cards.compare(session, one_id, other_id, keep=keep)
        self._heads = [text.label(part="strong", parent=self) for _ in range(2)]
        self._figures = [text.label(part="muted", parent=self) for _ in range(2)]
        self._fates = [text.label(part="muted", parent=self) for _ in range(2)]
        self._head = head = QGridLayout()
        head.setHorizontalSpacing(3 * theme.GRID)
        head.setVerticalSpacing(theme.GRID // 2)
        for column, labels in enumerate(zip(self._heads, self._figures, self._fates, strict=True), 1):
            head.setColumnStretch(column, 1)
            for row, label in enumerate(labels):
                head.addWidget(label, row, column)
        self.rows = MergeRows(self)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.rows)
        self._same = text.label(part="muted", wrap=True, parent=self)
        self._filled = text.label(part="muted", wrap=True, parent=self)
        self._united = text.label(wrap=True, parent=self)
        self._united.setObjectName("mergeUnited")
        self._wish = text.label(part="danger", wrap=True, parent=self)
        self._swap = QPushButton(self.tr("Keep the other card"), self)
        self._swap.setObjectName("mergeSwap")
        self._swap.setAutoDefault(False)
        self._swap.clicked.connect(self._turn_round)
        self.foot.insertWidget(0, self._swap)
        place = self.layout_.indexOf(self.grid)
        self.layout_.insertLayout(place, head)
        self.layout_.insertWidget(place + 1, text.hairline(parent=self))
        self.layout_.insertWidget(place + 2, self._scroll, 1)
        self.layout_.insertWidget(place + 3, text.hairline(parent=self))
        for step, label in enumerate((self._same, self._filled, self._united, self._wish), 4):
            self.layout_.insertWidget(place + step, label)
        self._show()

    @property
    def kept_id(self) -> int:
        """Return the id of the card that stays."""
        return self._found.kept.id

    def keep(self) -> None:
        """Make one card of the two."""
        kept, gone = self._found.kept, self._found.gone
        said = self.tr("{name}: two cards are one now.").format(name=kept.name)
        with self._context.changing(said) as session:
            merging.merge(session, kept.id, gone.id, self._context.today(), self.rows.chosen())

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the first field that differs."""
        super().showEvent(event)
        self.rows.begin()

    def _turn_round(self) -> None:
        with self._context.reading() as session:
            self._found = cards.compare(
                session, self._found.kept.id, self._found.gone.id, keep=self._found.gone.id
            )
        self._show()
        self.rows.begin()

    def _show(self) -> None:
        found = self._found
        fates = (self.tr("This card is kept."), self.tr("This number still finds her."))
        for at, card in enumerate((found.kept, found.gone)):
            self._heads[at].setText(" · ".join(filter(None, (card.name, card.card or self.tr("no card")))))
            self._figures[at].setText(self._told(card))
            self._fates[at].setText(
                fates[at] if card.card or not at else self.tr("This card goes into the other.")
            )
        self.rows.show_fields(found.kept, found.gone, found.differing, found.chosen)
        self._scroll.setVisible(bool(found.differing))
        gap = self._head.horizontalSpacing()  # which an empty column does not have
        for column in (0, 3):
            width = self.rows.width_of(column)
            self._head.setColumnMinimumWidth(column, width and width + gap)
        height = self.rows.sizeHint().height() + theme.GRID
        self._scroll.setMinimumHeight(min(height, theme.current().px(260)))
        filled = [
            words.field(name)
            for name, side in found.chosen.items()
            if name not in found.differing
            and side is Side.GONE
            and name not in {"external_id", "do_not_contact"}
        ]
        same = [
            name
            for name, value in found.kept.values.items()
            if value == found.gone.values[name] and words.value(found.kept, name)
        ]
        self._say(
            self._same, self.tr("%n field(s) say the same on both cards.", "", len(same)) if same else ""
        )
        self._say(
            self._filled,
            self.tr("Filled in from the other card: {fields}").format(fields=self.tr(", ").join(filled))
            if filled
            else "",
        )
        united = words.united(found.kept.counts, found.added)
        self._say(
            self._united, self.tr("Will stand on one card: {things}").format(things=united) if united else ""
        )
        alone = any(card.values["do_not_contact"] for card in (found.kept, found.gone))
        self._say(self._wish, self.tr("She asked to be left alone: that stays.") if alone else "")

    def _say(self, label: QWidget, said: str) -> None:
        label.setProperty("text", said)
        label.setVisible(bool(said))

    def _told(self, card: CardToMerge) -> str:
        told = [self.tr("%n purchase(s)", "", card.counts["purchase"])]
        if card.last_visit is not None:
            told.append(self.tr("last here {day}").format(day=dates.day(card.last_visit)))
        return " · ".join(told)


class FindOther(Form):
    """Asks which other card is hers, by the same search as everywhere."""

    def __init__(self, context: Context, member_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.call(self.tr("Which other card is hers?"), self.tr("Lay side by side"))
        self.setMinimumHeight(theme.current().px(360))
        self._context, self._member_id = context, member_id
        self.other_id: int | None = None
        self._box = MemberSearch(context, self, self)
        self._box.retranslate()
        self.put(self.tr("Her other card"), self._box, "otherCard")
        self._box.search.opened.connect(self._choose)
        self.layout_.insertStretch(2, 1)
        self.done_button.setEnabled(False)

    def _choose(self, member_id: int) -> None:
        if member_id != self._member_id:
            self.other_id = member_id
            self.done_button.setEnabled(True)
            self.accept()


def merge_with_another(context: Context, member_id: int, parent: QWidget) -> None:
    """Ask for the other card of this member, then lay the two side by side: for staff alone."""

    def ask() -> None:
        asked = FindOther(context, member_id, parent)
        opened(asked, lambda: lay(asked))

    def lay(asked: FindOther) -> None:
        side_by_side(context, member_id, asked.other_id or member_id, parent)

    context.for_staff(ask)


def side_by_side(context: Context, one_id: int, other_id: int, parent: QWidget) -> MergeCards:
    """Lay two cards side by side; when they are one, show it."""
    form = MergeCards(context, one_id, other_id, parent)
    opened(form, lambda: context.open_member(form.kept_id))
    return form
