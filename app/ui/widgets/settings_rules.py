"""The rules of outreach: their numbers, and which festivals are kept."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QListView, QListWidget, QListWidgetItem, QWidget

from app.domain import festivals
from app.domain.festivals import Region
from app.ui import theme
from app.ui.context import Context
from app.ui.widgets.settings_kept import KeptSection
from app.words import currencies, outreach

_COLUMNS = 3
_NONE = "-"
"""Kept where no festival is: an empty choice would mean all of them."""


class RulesSection(KeptSection):
    """C1, C2, C3, C5 and C6, each with the numbers that the owner may change."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        days = lambda: self.tr("days")  # noqa: E731  (words that follow the language)
        self.part(lambda: f"{outreach.rule('C1')} · {outreach.rule('C2')}")
        self.number(
            lambda: self.tr("A card is posted before the day"), "birthday_lead", "settingLead", 60, days
        )
        self.number(
            lambda: self.tr("Off in the birthday month"), "birthday_offer", "settingOffer", 90, lambda: "%"
        )
        self.part(lambda: outreach.rule("C3"))
        self.kept = QListWidget(self)
        self.kept.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.kept.setWrapping(True)
        self.kept.setResizeMode(QListView.ResizeMode.Adjust)
        self.kept.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.kept.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for each in festivals.FESTIVALS:
            item = QListWidgetItem(self.kept)
            item.setData(Qt.ItemDataRole.UserRole, each.id)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
        self.kept.itemChanged.connect(lambda _item: self.look())
        self.keep("festivals", self._chosen, self._choose)
        self.across(lambda: self.tr("Good wishes are sent on"), self.kept, "settingFestivals")
        self.part(lambda: outreach.rule("C5"))
        self.number(lambda: self.tr("Not seen for"), "silence", "settingSilence", 999, days)
        self.part(lambda: outreach.rule("C6"))
        self.number(
            lambda: self.tr("A ticket from so much on"),
            "big_ticket",
            "settingBigTicket",
            99_999_999,
            lambda: currencies.unit(context.settings.currency),
        )
        self.number(
            lambda: self.tr("A call so long after it"), "big_ticket_follow_up", "settingFollowUp", 90, days
        )
        self.part(lambda: self.tr("The day's load"))
        self.number(
            lambda: self.tr("Contacts a day for each of the staff"),
            "daily_contacts",
            "settingDaily",
            200,
            lambda: "",
        )
        self.finish("settingsRulesSave")
        self.retranslate()

    def title(self) -> str:
        """Return the name of the section."""
        return self.tr("Rules of outreach")

    def lead(self) -> str:
        """Return when changes take effect."""
        return self.tr("What is planned already stays; new contacts follow the new numbers.")

    def refresh(self) -> None:
        """Show what is on file, and the festivals of the shop's region."""
        home = {each.id for each in festivals.of_region(Region(self.context.settings.region))}
        for item in self._items():
            item.setHidden(item.data(Qt.ItemDataRole.UserRole) not in home)
        super().refresh()
        self._measure()

    def retranslate(self) -> None:
        """Say captions and festivals in the window's language."""
        super().retranslate()
        for item in self._items():
            item.setText(outreach.festival(item.data(Qt.ItemDataRole.UserRole)))
        self._measure()

    def _items(self) -> list[QListWidgetItem]:
        return [self.kept.item(row) for row in range(self.kept.count())]

    def _chosen(self) -> str:
        ticked = [
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in self._items()
            if item.checkState() is Qt.CheckState.Checked
        ]
        return "" if len(ticked) == self.kept.count() else ",".join(ticked) or _NONE

    def _choose(self, written: str) -> None:
        chosen = {each.strip() for each in written.split(",")}
        for item in self._items():
            ticked = not written or item.data(Qt.ItemDataRole.UserRole) in chosen
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def _measure(self) -> None:
        """Stand in three columns, each as wide as the longest name."""
        metrics = QFontMetrics(theme.current().font())
        high = metrics.height() + theme.GRID // 2
        shown = [item for item in self._items() if not item.isHidden()]
        widest = max(metrics.horizontalAdvance(item.text()) for item in self._items())
        for item in self._items():
            item.setSizeHint(QSize(widest + 5 * theme.GRID, high))
        self.kept.setFixedHeight(high * -(-len(shown) // _COLUMNS) + theme.GRID)
