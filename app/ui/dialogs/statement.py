"""Note what she said of herself: a size, a colour she likes or avoids, a style."""

from PySide6.QtWidgets import QWidget

from app import i18n
from app.domain import colours
from app.queries.member_card import MemberCard
from app.services import preferences
from app.ui.context import Context
from app.ui.form import Form


class Statement(Form):
    """One statement of hers, dated today."""

    def __init__(
        self, context: Context, card: MemberCard, kind: str = "size", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._member_id = context, card.identity.id
        self.call(self.tr("She says"), self.tr("Note it"))
        kinds = [
            ("size", self.tr("she wears size")),
            ("colour", self.tr("she likes the colour")),
            ("avoids", self.tr("she avoids the colour")),
            ("style", self.tr("she likes the style")),
        ]
        self._kind = self.choice(self.tr("What"), "kind", [*kinds], kind)
        bought = [liked.category for liked in card.derived.sizes]
        said = [one.category for one in card.stated if one.category]
        known = list(dict.fromkeys([*bought, *said]))
        self._category = self.choice(self.tr("Category"), "category", [(name, name) for name in known], None)
        self._category.setEditable(True)
        self._value = self.choice(self.tr("Value"), "value", [], None)
        self._value.setEditable(True)
        self._kind.currentIndexChanged.connect(lambda _index: self._offer())
        self._offer()

    def keep(self) -> None:
        """Note the statement."""
        kind = str(self._kind.currentData())
        with self._context.changing(self.tr("Saved.")) as session:
            preferences.state(
                session,
                self._member_id,
                kind,
                self._value.currentText(),
                category=self._category.currentText().strip() if kind == "size" else "",
                said_on=self._context.today(),
            )

    def _offer(self) -> None:
        kind = self._kind.currentData()
        self.want(self._category, wanted=kind == "size")
        self._value.clear()
        if kind in {"colour", "avoids"}:
            language = i18n.current()
            self._value.addItems([colour.name(language) for colour in colours.COLOURS.values()])
        elif kind == "size":
            self._value.addItems(["XS", "S", "M", "L", "XL", "34", "36", "38", "40", "42"])
        self._value.setEditText("")
