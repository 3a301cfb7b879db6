"""The designs of cards as small true pictures with their names, and the paper they are printed on."""

from collections.abc import Callable, Generator
from dataclasses import replace
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QIcon, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.i18n import translate
from app.progress import Progress
from app.reports import paper as papers
from app.reports import templates
from app.reports.greeting import Greeting
from app.ui import printing, theme
from app.ui.jobs import Jobs, Running
from app.ui.printing import PaperPage
from app.ui.retranslated import Retranslated

Index = QModelIndex | QPersistentModelIndex

_CELL: Final = 100
"""The least width of a design in pixels at 100 %."""
_SETTLED_MS: Final = 80
_OF_A_NAME: Final = 0.7
"""The share of a name that one of its two lines may have to hold."""
_MARGIN: Final = 6
"""Frame and air around a picture, in pixels."""


class _Look(NamedTuple):
    """What a picture is of: another name on the card leaves it as it is."""

    language: str
    title: str
    paper: str
    width: int


_Side = tuple[str, Greeting, str]
"""All that decides a picture but its size: the design, the card without its other side, the paper."""

_drawn: Final[dict[_Side, bytes]] = {}
"""Cards drawn before, the oldest first: a window of another width shows them at once."""
_MOST_KEPT: Final = 24


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
        self._wish: tuple[Greeting, str] | None = None
        self._asked: Running | None = None
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._again)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setItemDelegate(_NameBelow(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(True)
        for key in templates.DESIGNS:
            item = QListWidgetItem(self)
            item.setData(Qt.ItemDataRole.UserRole, key)
        self.setCurrentRow(0)
        self.currentItemChanged.connect(lambda _now, _before: self.turned.emit(self.chosen))
        self.retranslate()
        theme.current().changed.connect(self._measure)

    @property
    def chosen(self) -> str:
        """The key of the design that is marked."""
        return str(self.currentItem().data(Qt.ItemDataRole.UserRole))

    def show_for(self, greeting: Greeting, paper: str) -> None:
        """Show every design as it looks on `paper` with the title of `greeting`."""
        self._wish = greeting, paper
        width, height = papers.PAPERS[paper].card_size(greeting.language)
        self._upright = height > width
        self._measure()
        look = _Look(greeting.language, greeting.title, paper, self.iconSize().width())
        if look == self._look:
            return
        self._look = look
        if self._asked is not None:
            self._asked.cancel()
        ratio = self.devicePixelRatioF()
        room = (round(self.iconSize().width() * ratio), round(self.iconSize().height() * ratio))
        # A single card shows the picture as well as a sheet of them.
        single = paper if papers.PAPERS[paper].kind is papers.Kind.SINGLE else "a6"
        self._asked = self._jobs.run(_pictures(greeting, single, self._scratch, room), self._show)

    def retranslate(self) -> None:
        """Say the names of the designs in the window's language."""
        self.setAccessibleName(translate("GreetingDesigns", "Designs"))
        for row in range(self.count()):
            item = self.item(row)
            item.setText(templates.name(str(item.data(Qt.ItemDataRole.UserRole))))
            item.setToolTip(item.text())
        self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in as many columns as there is room for."""
        super().resizeEvent(event)
        self._measure()
        self._settled.start()

    def _again(self) -> None:
        """Have the pictures drawn for the room that there is now."""
        if self._wish is not None:
            self.show_for(*self._wish)

    def _measure(self) -> None:
        """Fit the pictures to the room: as many columns as can be, each picture as wide as its column."""
        look = theme.current()
        # With or without a scroll bar: else the pictures would make it come and go for ever.
        room = self.width() - self.verticalScrollBar().sizeHint().width() - 1
        metrics = QFontMetrics(look.font())
        longest = max(metrics.horizontalAdvance(self.item(row).text()) for row in range(self.count()))
        least = max(look.px(_CELL), round(longest * _OF_A_NAME) + 4 * _MARGIN)
        columns = max(2, min(room // least, self.count()))
        wide = room // columns - 4 * _MARGIN
        lines = 1 if longest < wide else 2
        self.setIconSize(QSize(wide, round(wide * (1.3 if self._upright else 0.68))))
        high = self.iconSize().height() + lines * metrics.height() + 3 * _MARGIN
        for row in range(self.count()):
            self.item(row).setSizeHint(QSize(room // columns, high))
        rows = -(-self.count() // columns)
        self.setMinimumHeight(high + theme.GRID)
        self.setMaximumHeight(rows * high + theme.GRID)

    def _show(self, pages: list[PaperPage]) -> None:
        self._asked = None
        for row, page in enumerate(pages):
            picture = QPixmap.fromImage(page.image)
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            icon = QIcon(picture)
            icon.addPixmap(picture, QIcon.Mode.Selected)  # the chosen one keeps its colours
            self.item(row).setIcon(icon)


class _NameBelow(QStyledItemDelegate):
    """Paints the picture above its name."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Put the name, in one line or two, under the picture."""
        super().initStyleOption(option, index)
        option.decorationPosition = QStyleOptionViewItem.Position.Top
        option.displayAlignment = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop


def _pictures(
    greeting: Greeting, paper: str, scratch: Callable[[str], Path], room: tuple[int, int]
) -> Generator[Progress, None, list[PaperPage]]:
    """Return the picture side of every design, in the order of the list."""
    from app.reports import cards

    shown = []
    titled = replace(greeting, to_name="", honorific="", wish=(), signed_by="", day="")
    for done, key in enumerate(templates.DESIGNS):
        yield Progress(done, len(templates.DESIGNS))
        side = key, titled, paper
        if side not in _drawn:
            file = scratch(f"{key}.pdf")
            yield from cards.cards([titled], key, paper, file)
            _drawn[side] = file.read_bytes()
            file.unlink()
            while len(_drawn) > _MOST_KEPT:
                del _drawn[next(iter(_drawn))]
        shown.append(printing.page(_drawn[side], 0, room))
    return shown


def paper_name(key: str) -> str:
    """Return what a paper is called, with its size."""
    words = {
        "hagaki": translate("GreetingDesigns", "Hagaki, 100 × 148 mm"),
        "postcard-cn": translate("GreetingDesigns", "Chinese postcard, 165 × 102 mm"),
        "a6": translate("GreetingDesigns", "A6 card, 105 × 148 mm"),
        "a5-folded": translate("GreetingDesigns", "A5 folded to A6"),
        "a4-sheet": translate("GreetingDesigns", "A4 sheet, four cards to cut"),
    }
    return words.get(key, key)


HOME_PAPER: Final = {"JP": "hagaki", "CN": "postcard-cn"}
"""Region → the paper its shops post on; elsewhere A6."""
