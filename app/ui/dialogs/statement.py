"""Note what she said: a size of hers or of a relative, a colour she likes or avoids, a style, a price."""

from PySide6.QtWidgets import QWidget

from app import i18n
from app.domain import colours, errors, money
from app.queries.member_card import MemberCard
from app.services import preferences
from app.ui.context import Context
from app.ui.form import Form
from app.words import people

_BY_CATEGORY = ("size", "price")


class Statement(Form):
    """One statement of hers, dated today; what she said before stays on file."""

    def __init__(
        self, context: Context, card: MemberCard, kind: str = "size", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._card = context, card
        self._currency = context.settings.currency
        self.call(self.tr("She says"), self.tr("Note it"))
        kinds = [
            ("size", self.tr("she wears size")),
            ("colour", self.tr("she likes the colour")),
            ("avoids", self.tr("she avoids the colour")),
            ("style", self.tr("she likes the style")),
        ]
        if not context.discreet:
            kinds.append(("price", self.tr("she pays for a piece")))
        self._kind = self.choice(self.tr("What"), "kind", [*kinds], kind)
        family = [(kin.id, f"{people.relation(kin.relation)} {kin.name}".strip()) for kin in card.family]
        self._whom = self.choice(self.tr("Of whom"), "whom", [(None, self.tr("herself")), *family], None)
        self._category = self.choice(self.tr("Category"), "category", [("", "")], None)
        self._category.setEditable(True)
        self._category.addItems(self._categories())
        self._value = self.choice(self.tr("Value"), "value", [], None)
        self._value.setEditable(True)
        self._low = self.line(self.tr("From"), "low")
        self._high = self.line(self.tr("Up to"), "high")
        self._kind.currentIndexChanged.connect(lambda _index: self._offer())
        self._offer()

    def keep(self) -> None:
        """Note the statement."""
        said = self._said()
        kind = str(self._kind.currentData())
        category = self._category.currentText().strip() if kind in _BY_CATEGORY else ""
        of_whom = self._whom.currentData() if kind == "size" else None
        with self._context.changing(self.tr("Saved.")) as session:
            for one, value in said:
                preferences.state(
                    session,
                    self._card.identity.id,
                    one,
                    value,
                    category=category,
                    said_on=self._context.today(),
                    relative_id=of_whom,
                )

    def _said(self) -> list[tuple[str, str]]:
        """Return kind and value of what was written. Raises BadValue."""
        kind = str(self._kind.currentData())
        if kind != "price":
            return [(kind, self._value.currentText())]
        written = (("price_low", self._low.text().strip()), ("price_high", self._high.text().strip()))
        said = [(one, money.parse(text, self._currency)) for one, text in written if text]
        if not said:
            raise errors.BadValue("price", "", "empty")
        edges = [edge for _, edge in said]
        if min(edges) < 0 or edges != sorted(edges):
            raise errors.BadValue("price", self._high.text() or self._low.text(), "not_an_amount")
        return [(one, str(edge)) for one, edge in said]

    def _categories(self) -> list[str]:
        """Return the categories that she buys or speaks of, the usual ones first."""
        derived = self._card.derived
        bought = [*(one.category for one in derived.sizes), *(band.category for band in derived.price_bands)]
        said = [one.category for one in self._card.stated]
        every = [row.category for row in self._card.bought]
        return [name for name in dict.fromkeys([*bought, *said, *every]) if name]

    def _offer(self) -> None:
        kind = self._kind.currentData()
        self.want(self._category, wanted=kind in _BY_CATEGORY)
        self.want(self._whom, wanted=kind == "size" and bool(self._card.family))
        self.want(self._value, wanted=kind != "price")
        for field in (self._low, self._high):
            self.want(field, wanted=kind == "price")
        self._value.clear()
        if kind in {"colour", "avoids"}:
            language = i18n.current()
            self._value.addItems([colour.name(language) for colour in colours.COLOURS.values()])
        elif kind == "size":
            self._value.addItems(["XS", "S", "M", "L", "XL", "34", "36", "38", "40", "42"])
        elif kind == "style":
            self._value.addItems([liked.value for liked in self._card.derived.styles])
        self._value.setEditText("")
