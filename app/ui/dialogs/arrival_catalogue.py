"""Which articles of the catalogue have come in: the latest first, ticked one by one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from app.domain import money
from app.domain.arrivals import Arrival
from app.exchange import arrival_lines, size_words
from app.exchange.arrival_lines import Vocabulary
from app.queries import recent_items
from app.queries.recent_items import RecentItem
from app.ui import text, theme
from app.ui.context import Context
from app.ui.form import Form

_HIGH = 40 * theme.GRID


class ArrivalCatalogue(Form):
    """A list to tick; the field above it narrows it down."""

    def __init__(self, context: Context, known: Vocabulary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("arrivalCatalogueForm")
        self.call(self.tr("What has come in"), self.tr("Put on the list"))
        self.chosen: list[Arrival] = []
        self._known = known
        with context.reading() as session:
            self._items = recent_items.latest(session)
        self._search = QLineEdit(self)
        self._search.setObjectName("catalogueSearch")
        self._search.setPlaceholderText(self.tr("Name, number or kind"))
        self._search.setAccessibleName(self.tr("Name, number or kind"))
        self._search.textChanged.connect(self._narrow)
        self.list = QListWidget(self)
        self.list.setObjectName("catalogueItems")
        self.list.setAccessibleName(self.tr("Catalogue"))
        self.list.setMinimumHeight(theme.current().px(_HIGH))
        for item in self._items:
            entry = QListWidgetItem(_line(item, context.settings.currency), self.list)
            entry.setFlags(entry.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            entry.setCheckState(Qt.CheckState.Unchecked)
        empty = text.label(
            self.tr("The catalogue is empty: paste the list, or read it from a file."),
            "muted",
            wrap=True,
            parent=self,
        )
        empty.setVisible(not self._items)
        self.list.setVisible(bool(self._items))
        self._search.setVisible(bool(self._items))
        self.done_button.setEnabled(bool(self._items))
        for at, widget in enumerate((self._search, self.list, empty), 1):
            self.layout_.insertWidget(at, widget)

    def keep(self) -> None:
        """Hand out what was ticked; without a tick, the marked one."""
        ticked = [row for row in range(self.list.count()) if self._is_ticked(row)]
        marked = [self.list.currentRow()] if self.list.currentRow() >= 0 else []
        self.chosen = [self._arrival(self._items[row]) for row in ticked or marked]

    def _is_ticked(self, row: int) -> bool:
        return self.list.item(row).checkState() is Qt.CheckState.Checked

    def _narrow(self, said: str) -> None:
        for row in range(self.list.count()):
            entry = self.list.item(row)
            entry.setHidden(said.casefold() not in entry.text().casefold())

    def _arrival(self, item: RecentItem) -> Arrival:
        kind = arrival_lines.kind_of(item.category, item.name, self._known)
        return Arrival(
            name=item.name,
            kind=kind,
            sizes=size_words.cell(" ".join(item.sizes), kind),
            colours=tuple(
                dict.fromkeys(tone for each in item.colours for tone in arrival_lines.colours_of(each))
            ),
            styles=arrival_lines.styles_of(item.styles, Vocabulary()),
            price=item.price,
        )


def _line(item: RecentItem, currency: str) -> str:
    price = "" if item.price is None else money.format(item.price, currency)
    words = (item.name, item.category, "/".join(item.colours), " ".join(item.sizes), price, item.sku)
    return "  ·  ".join(word for word in words if word)
