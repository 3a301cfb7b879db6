"""An article of the catalogue: what it is called, what it costs, and the codes on its labels."""

from typing import Any, Final

from PySide6.QtWidgets import QWidget

from app.domain import money
from app.queries.catalogue import Article, Code
from app.services import catalogue
from app.ui.context import Context
from app.ui.form import Form


class ItemForm(Form):
    """A new article, or all that is known of one."""

    def __init__(
        self,
        context: Context,
        item: Article | None = None,
        codes: tuple[Code, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, columns=2)
        self._context, self._item, self._codes = context, item, codes
        self._currency = context.settings.currency
        known = item or Article(None, "")
        title = self.tr("New article") if item is None else self.tr("Change the article")
        self.call(title, self.tr("Keep") if item is None else self.tr("Save"))
        price = "" if known.price is None else money.plain(known.price, self._currency)
        listed = self.tr("several: separate by commas")
        self._name = self.line(self.tr("Name"), "itemName", known.name, wide=True)
        self._texts = {
            "sku": self.line(self.tr("Item number"), "itemSku", known.sku),
            "category": self.line(self.tr("Category"), "itemCategory", known.category),
            "sizes": self.line(self.tr("Sizes"), "itemSizes", ", ".join(known.sizes), listed),
            "colours": self.line(self.tr("Colours"), "itemColours", ", ".join(known.colours), listed),
            "styles": self.line(self.tr("Style"), "itemStyles", known.styles, listed),
            "season": self.line(self.tr("Season"), "itemSeason", known.season),
        }
        self._price = self.line(self.tr("Price"), "itemPrice", price)
        said = "\n".join(_written(code) for code in codes)
        self._barcodes = self.lines(self.tr("Barcodes"), "itemCodes", said)
        self._barcodes.setPlaceholderText(self.tr("one a line: 6901234500017 M navy"))

    def keep(self) -> None:
        """Save the article and its codes."""
        written = self._price.text().strip()
        values: dict[str, Any] = {
            "name": self._name.text(),
            "price": money.parse(written, self._currency) if written else None,
            **{name: field.text().strip() for name, field in self._texts.items()},
        }
        values["sku"] = values["sku"] or None
        labels = dict(_label(line) for line in self._barcodes.toPlainText().splitlines() if line.strip())
        with self._context.changing(self.tr("Saved.")) as session:
            if self._item is None or self._item.id is None:
                item_id = catalogue.remember(session, **values)
            else:
                item_id = self._item.id
                catalogue.amend(session, item_id, **values)
            for gone in self._codes:
                if gone.code not in labels:
                    catalogue.forget(session, gone.id)
            for code, (size, colour) in labels.items():
                catalogue.learn(session, item_id, code, size, colour)


_NO_SIZE: Final = "-"
"""Stands for a size that a label does not say, before a colour."""


def _written(code: Code) -> str:
    size = code.size or (_NO_SIZE if code.colour else "")
    return " ".join(part for part in (code.code, size, code.colour) if part)


def _label(line: str) -> tuple[str, tuple[str, str]]:
    """Return a code with its size and colour, as they are written on one line."""
    code, size, colour = (*line.replace(",", " ").replace("\t", " ").split(None, 2), "", "")[:3]
    return code, ("" if size == _NO_SIZE else size, colour.strip())
