"""The choice of the order in which a list of members stands."""

from PySide6.QtWidgets import QComboBox, QWidget

from app.queries.members import Order
from app.ui.retranslated import Retranslated


class MemberOrder(Retranslated, QComboBox):
    """Its data are the orders."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.retranslate()

    @property
    def order(self) -> Order:
        """The order that is chosen."""
        return Order(self.currentData())

    def retranslate(self) -> None:
        """Say the orders in the window's language."""
        orders = {
            Order.LAST_VISIT: self.tr("Latest visit first"),
            Order.NAME: self.tr("By name"),
            Order.JOINED: self.tr("Newest first"),
            Order.CARD: self.tr("By card number"),
        }
        chosen = self.currentIndex()
        self.clear()
        for order, said in orders.items():
            self.addItem(said, order)
        self.setCurrentIndex(max(chosen, 0))
        self.setAccessibleName(self.tr("Order"))
