"""The designs of cards as small true pictures: those for the occasion first, the others below them."""

from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QIcon, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QListWidget, QListWidgetItem, QWidget

from app.i18n import translate
from app.reports import paper as papers
from app.reports import templates
from app.reports.greeting import Greeting
from app.reports.look import PLAIN, Look
from app.ui import theme
from app.ui.jobs import Jobs, Running
from app.ui.printing import PaperPage
from app.ui.retranslated import Retranslated
from app.ui.widgets.design_cell import HEADING, MARGIN, DesignCell, least_width, name_font, name_lines
from app.ui.widgets.design_pictures import pictures

_KEY: Final = int(Qt.ItemDataRole.UserRole)
_CELL: Final = 92
"""The least width of a design in pixels at 100 %."""
_SETTLED_MS: Final = 80


class _Look(NamedTuple):
    """What a picture is of: another name on the card leaves it as it is."""

    side: tuple[object, ...]
    paper: str
    colour: str
    width: int


class GreetingDesigns(Retranslated, QListWidget):
    """Pictures to choose from; `chosen` is the key of the one that is marked."""

    turned = Signal(str)
    """Another design was chosen: its key."""

    def __init__(self, jobs: Jobs, scratch: Callable[[str], Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("greetingDesigns")
        self._jobs = jobs
        self._scratch = scratch
        self._look: _Look | None = None
        self._upright = False
        self._wish: tuple[Greeting, str, Look] | None = None
        self._asked: Running | None = None
        self._occasion = ""
        self._by_hand: dict[str, str] = {}
        """What somebody chose for an occasion."""
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._again)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setItemDelegate(DesignCell(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self._items = {key: QListWidgetItem() for key in templates.DESIGNS}
        self._headings = QListWidgetItem(), QListWidgetItem()
        for key, item in self._items.items():
            item.setData(_KEY, key)
        for heading in self._headings:
            heading.setData(HEADING, True)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
        self._arrange("birthday")
        self.currentItemChanged.connect(lambda _now, _before: self._choose())
        self.retranslate()
        theme.current().changed.connect(self._measure)

    @property
    def chosen(self) -> str:
        """The key of the design that is marked."""
        return str(self.currentItem().data(_KEY))

    @property
    def takes_a_photo(self) -> bool:
        """Whether the design that is marked has a place for a photo."""
        return templates.DESIGNS[self.chosen].photo is not None

    def item_of(self, key: str) -> QListWidgetItem:
        """Return the row of a design."""
        return self._items[key]

    def show_for(self, greeting: Greeting, paper: str, own: Look = PLAIN) -> None:
        """Show every design as it looks on `paper` with the title of `greeting`, those that suit it first.

        For another occasion the design is chosen that was chosen for it before, else one that suits it;
        `turned` is not sent for that.
        """
        if greeting.occasion != self._occasion:
            self._arrange(greeting.occasion)
        self._wish = greeting, paper, own
        width, height = papers.PAPERS[paper].card_size(greeting.in_columns)
        self._upright = height > width
        self._measure()
        # A single card shows the picture as well as a sheet of them.
        single = papers.alone(paper).key
        look = _Look(greeting.picture_side, single, own.accent, self.iconSize().width())
        if look == self._look:
            return
        self._look = look
        if self._asked is not None:
            self._asked.cancel()
        ratio = self.devicePixelRatioF()
        room = (round(self.iconSize().width() * ratio), round(self.iconSize().height() * ratio))
        wanted = templates.suited(greeting.occasion)
        colour = Look(accent=own.accent)  # the logo is on the other side
        drawn = pictures(wanted, greeting, single, colour, self._scratch, room)
        self._asked = self._jobs.run(drawn, self._show)

    def retranslate(self) -> None:
        """Say the names of the designs in the window's language."""
        self.setAccessibleName(translate("GreetingDesigns", "Designs"))
        for key, item in self._items.items():
            item.setText(templates.name(key))
            item.setToolTip(item.text())
        for_it, others = self._headings
        for_it.setText(translate("GreetingDesigns", "Designs for this occasion"))
        others.setText(translate("GreetingDesigns", "Other designs"))
        self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in as many columns as there is room for."""
        super().resizeEvent(event)
        self._measure()
        self._settled.start()
        self.scrollToItem(self.currentItem())

    def _again(self) -> None:
        """Have the pictures drawn for the room that there is now."""
        if self._wish is not None:
            self.show_for(*self._wish)

    def _arrange(self, occasion: str) -> None:
        """Put the designs for `occasion` first, and mark the one that is taken for it."""
        suited = [key for key, design in templates.DESIGNS.items() if occasion in design.occasions]
        others = [key for key in templates.DESIGNS if key not in suited]
        self.blockSignals(True)
        while self.count():
            self.takeItem(0)
        for heading, keys in zip(self._headings, (suited, others), strict=True):
            if keys:
                self.addItem(heading)
            for key in keys:
                self.addItem(self._items[key])
        self._occasion = occasion
        self.setCurrentItem(self._items[self._by_hand.get(occasion, (suited or others)[0])])
        self.blockSignals(False)

    def _choose(self) -> None:
        if self.currentItem() is not None:
            self._by_hand[self._occasion] = self.chosen
            self.turned.emit(self.chosen)

    def _measure(self) -> None:
        """Fit the pictures to the room: as many columns as can be, each picture as wide as its column."""
        look = theme.current()
        # With or without a scroll bar: else the pictures would make it come and go for ever.
        room = self.width() - self.verticalScrollBar().sizeHint().width() - 1
        metrics = QFontMetrics(name_font(chosen=True))
        names = [item.text() for item in self._items.values()]
        least = max(look.px(_CELL), *map(least_width, names))
        columns = max(2, min(room // least, len(names)))
        cell = room // columns
        wide = cell - 4 * MARGIN
        lines = max(name_lines(name, cell) for name in names)
        self.setIconSize(QSize(wide, round(wide * (1.3 if self._upright else 0.68))))
        high = self.iconSize().height() + lines * metrics.height() + 3 * MARGIN
        for item in self._items.values():
            item.setSizeHint(QSize(cell, high))
        heading = metrics.height() + theme.GRID
        for item, air in zip(self._headings, (0, theme.GRID), strict=True):
            item.setSizeHint(QSize(room, heading + air))
        suited = sum(self._occasion in design.occasions for design in templates.DESIGNS.values())
        rows = -(-suited // columns) - (suited - len(names)) // columns
        # Of the smallest cell, whatever the width is now: else a scroll bar beside comes and goes for ever.
        # A little of the next row shows that there is one.
        smallest = round(look.px(_CELL) * (1.3 if self._upright else 0.68)) + 2 * metrics.height()
        self.setMinimumHeight(smallest + 3 * MARGIN + 2 * heading)
        self.setMaximumHeight(rows * high + 2 * (heading + theme.GRID))

    def _show(self, pages: dict[str, PaperPage]) -> None:
        self._asked = None
        for key, page in pages.items():
            picture = QPixmap.fromImage(page.image)
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            self._items[key].setIcon(QIcon(picture))
