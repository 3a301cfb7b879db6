"""The catalogue: looked through, changed by hand, or brought in from a sheet."""

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from app.domain import money
from app.queries import catalogue as query
from app.queries.catalogue import Article, Assortment
from app.services import catalogue
from app.ui import text, theme
from app.ui.context import Context
from app.ui.dialogs.item import ItemForm
from app.ui.form import opened
from app.ui.row_table import Column, RowTable
from app.ui.widgets.settings_section import SettingsSection

_LISTED: Final = 200
"""Articles at once: who looks for more writes another letter."""
_ROWS: Final = 10


class CatalogueSection(SettingsSection):
    """A field to look for articles, those that fit, and the ways to change them."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._everything: Assortment | None = None
        self.box = QLineEdit(self)
        self.box.textChanged.connect(lambda _text: self._list())
        self.across(lambda: self.tr("Look for an article"), self.box, "catalogueFind")
        self.say(self.box.setPlaceholderText, lambda: self.tr("Name, its initials, item number or barcode"))
        columns: list[Column[Article]] = [
            Column(lambda: self.tr("Name"), lambda one: one.name),
            Column(lambda: self.tr("Item number"), lambda one: one.sku, muted=True),
            Column(lambda: self.tr("Category"), lambda one: one.category),
            Column(lambda: self.tr("Sizes"), lambda one: " ".join(one.sizes), muted=True, stretch=True),
            Column(lambda: self.tr("Price"), self._price, right=True),
        ]
        self.table: RowTable[Article] = RowTable(columns, self)
        self.table.opened.connect(self._open)
        self.across(lambda: self.tr("Articles"), self.table, "catalogueList")
        self.count = text.label(part="muted", parent=self)
        self.count.setObjectName("catalogueCount")
        self.grid.addWidget(self.count, self.grid.rowCount(), 0, 1, 2)
        self.button(lambda: self.tr("New article…"), "catalogueNew", self._new)
        self.change = self.button(lambda: self.tr("Change…"), "catalogueChange", self._change)
        self.gone = self.button(lambda: self.tr("Remove"), "catalogueRemove", self._remove)
        self.foot.addStretch()
        self.button(lambda: self.tr("Import a sheet…"), "catalogueImport", self._import)
        self.retranslate()

    def title(self) -> str:
        """Return the name of the section."""
        return self.tr("Catalogue")

    def lead(self) -> str:
        """Return what the catalogue is for."""
        return self.tr("What the shop sells: a scan or three letters then fill a line of a purchase.")

    def refresh(self) -> None:
        """Read the catalogue again."""
        self._everything = None
        self._list()

    def retranslate(self) -> None:
        """Say captions and headings in the window's language."""
        super().retranslate()
        self.table.retranslate()
        if self.isVisible():
            self._list()

    def _list(self) -> None:
        marked, wanted = self.table.chosen(), self.box.text().strip()
        with self.context.reading() as session:
            if self._everything is None:
                self._everything = query.everything(session)
            scanned = query.by_code(session, wanted) if wanted else None
            if scanned is not None:
                rows = [scanned.article]
            elif wanted:
                rows = self._everything.find(session, wanted, _LISTED)
            else:
                rows = self._everything.first(session, _LISTED)
        self.table.show_rows(rows)
        at = next((row for row, one in enumerate(rows) if marked and one.id == marked.id), 0)
        if rows:
            self.table.selectRow(at)
        line = theme.current().px(theme.BODY) + 2 * theme.GRID
        self.table.setFixedHeight(line * _ROWS + self.table.horizontalHeader().sizeHint().height())
        self.change.setEnabled(bool(rows))
        self.gone.setEnabled(bool(rows))
        self.count.setText(self._say_count(len(rows), wanted))

    def _say_count(self, shown: int, wanted: str) -> str:
        count = len(self._everything or ())
        if count == 0:
            return self.tr(
                "The catalogue is empty. Import a sheet, or scan: what is named once is remembered."
            )
        if shown == 0:
            return self.tr("Nothing is found by “{words}”.").format(words=wanted)
        return self.tr("{shown} of {count} articles").format(shown=f"{shown:,}", count=f"{count:,}")

    def _price(self, one: Article) -> str:
        return "–" if one.price is None else money.format(one.price, self.context.settings.currency)

    def _new(self) -> None:
        opened(ItemForm(self.context, parent=self.window()), self.refresh)

    def _change(self) -> None:
        one = self.table.chosen()
        if one is not None:
            self._open(one)

    def _open(self, one: Article) -> None:
        with self.context.reading() as session:
            codes = query.codes(session, one.id or 0)
        opened(ItemForm(self.context, one, codes, self.window()), self.refresh)

    def _remove(self) -> None:
        one = self.table.chosen()
        if one is not None and one.id is not None:
            said = self.tr("{item} is out of the catalogue.").format(item=one.name)
            with self.context.changing(said) as session:
                catalogue.remove(session, one.id)
            self.refresh()

    def _import(self) -> None:
        from app.ui.dialogs import import_steps

        kinds = self.tr("Sheets") + " (*.csv *.txt *.tsv *.xlsx *.xls);;" + self.tr("All files") + " (*)"
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a sheet"), "", kinds)
        if chosen:
            import_steps.open_file(self.context, Path(chosen), self.window())
