"""Record a ticket: what she bought, line by line, for whom, and how she paid."""

from typing import NamedTuple

from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPushButton, QSpinBox, QWidget

from app import i18n
from app.domain import colours, errors, money, preferences
from app.queries.member_card import MemberCard
from app.queries.timeline import TicketEntry
from app.services import purchases
from app.ui import text, theme
from app.ui.context import Context
from app.ui.form import Form
from app.words import people


class _Row(NamedTuple):
    """The fields of one line."""

    item: QLineEdit
    category: QComboBox
    size: QLineEdit
    colour: QComboBox
    quantity: QSpinBox
    price: QLineEdit
    whom: QComboBox


class PurchaseForm(Form):
    """A new ticket of today. Lines whose item is empty are passed over."""

    def __init__(self, context: Context, card: MemberCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._card = context, card
        self._currency = context.settings.currency
        self.call(self.tr("Purchase of {name}").format(name=card.identity.name), self.tr("Record"))
        self._lines = QGridLayout()
        self._lines.setHorizontalSpacing(theme.GRID)
        self._lines.setVerticalSpacing(theme.GRID // 2)
        self._lines.setColumnStretch(0, 1)
        captions = (
            self.tr("Item"), self.tr("Category"), self.tr("Size"), self.tr("Colour"),
            self.tr("Pieces"), self.tr("Paid"), self.tr("For whom"),
        )  # fmt: skip
        for column, caption in enumerate(captions):
            self._lines.addWidget(text.label(caption, "muted", parent=self), 0, column)
        self._captions = captions
        self._rows: list[_Row] = []
        self.layout_.insertLayout(1, self._lines)
        self._total = text.label(part="strong", parent=self)
        pays = [("card", self.tr("by card")), ("cash", self.tr("in cash")), ("", self.tr("not said"))]
        self._payment = self.choice(self.tr("Paid how"), "payment", [*pays], "card")
        self.put(self.tr("Total"), self._total, "total")
        more = QPushButton(self.tr("Another line"), self)
        more.setAutoDefault(False)
        more.clicked.connect(self._another)
        self.foot.insertWidget(0, more)
        self.add_line().item.setFocus()
        self.setMinimumWidth(theme.current().px(880))

    def add_line(self) -> _Row:
        """Add an empty line and return its fields."""
        bought = [
            line for entry in self._card.timeline if isinstance(entry, TicketEntry) for line in entry.lines
        ]
        row = _Row(
            item=QLineEdit(self),
            category=self._offering([line.category for line in bought]),
            size=QLineEdit(self),
            colour=self._offering([colour.name(i18n.current()) for colour in colours.COLOURS.values()]),
            quantity=QSpinBox(self),
            price=QLineEdit(self),
            whom=QComboBox(self),
        )
        row.size.setFixedWidth(theme.current().px(72))
        row.price.setFixedWidth(theme.current().px(96))
        row.quantity.setRange(1, 999)
        row.whom.addItem(self.tr("herself"), (preferences.SELF, None))
        row.whom.addItem(self.tr("a present"), (preferences.GIFT, None))
        for kin in self._card.family:
            words = f"{people.relation(kin.relation)} {kin.name}".strip()
            row.whom.addItem(words, (preferences.RELATIVE, kin.id))
        number = len(self._rows) + 1
        for column, (field, caption) in enumerate(zip(row, self._captions, strict=True)):
            field.setAccessibleName(f"{caption} {number}")
            field.setObjectName(f"{_Row._fields[column]}{number}")
            self._lines.addWidget(field, number, column)
        row.price.textChanged.connect(lambda _text: self._add_up())
        row.category.currentTextChanged.connect(lambda _text: self._usual_size(row))
        self._rows.append(row)
        self._add_up()
        return row

    def keep(self) -> None:
        """Record the ticket."""
        lines = [self._line(row) for row in self._rows if row.item.text().strip()]
        with self._context.changing(self.tr("The purchase is recorded.")) as session:
            purchases.record(
                session,
                self._card.identity.id,
                lines,
                self._context.today(),
                payment=self._payment.currentData(),
                staff_id=session.actor.staff_id,
            )

    def tail(self) -> list[QWidget]:
        """Return how she paid before the buttons: it stands under the lines."""
        return [self._payment, *super().tail()]

    def _another(self) -> None:
        self.add_line().item.setFocus()
        self.order()

    def _line(self, row: _Row) -> purchases.NewLine:
        whom, relative_id = row.whom.currentData()
        return purchases.NewLine(
            item=row.item.text(),
            price=money.parse(row.price.text(), self._currency),
            quantity=row.quantity.value(),
            category=row.category.currentText().strip(),
            size=row.size.text().strip(),
            colour=row.colour.currentText().strip(),
            for_whom=whom,
            relative_id=relative_id,
        )

    def _usual_size(self, row: _Row) -> None:
        """Offer the size that she wears in this category."""
        category = row.category.currentText()
        bought = {liked.category: liked.value for liked in self._card.derived.sizes}
        said = {one.category: one.value for one in self._card.stated if one.kind == "size"}
        if not row.size.isModified():
            row.size.setText(bought.get(category) or said.get(category, ""))

    def _offering(self, words: list[str]) -> QComboBox:
        box = QComboBox(self)
        box.setEditable(True)
        box.addItems(["", *dict.fromkeys(word for word in words if word)])
        return box

    def _add_up(self) -> None:
        total = 0
        for row in self._rows:
            try:
                total += money.parse(row.price.text(), self._currency)
            except errors.BadValue:
                continue  # not written to its end yet
        self._total.setText(money.format(total, self._currency))
