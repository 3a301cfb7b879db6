"""The main window: rail, search, who is on duty, the page in front, the toast and the keys."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app import i18n
from app.ui.context import Context, Finder, Undo
from app.ui.curtain import Curtain
from app.ui.jobs import Jobs, Running
from app.ui.keys import KEYS
from app.ui.page import Command, Page
from app.ui.places import MEMBER_CARD, PLACES, Place
from app.ui.rail import Rail
from app.ui.retranslated import Retranslated
from app.ui.search_box import SearchBox
from app.ui.status_line import StatusLine
from app.ui.toast import Toast, Undos
from app.ui.top_bar import TopBar
from app.ui.type_anywhere import TypeAnywhere


class MainWindow(Retranslated, QMainWindow):
    """The frame is painted at once and empty; `enter` fills it when the shop has been opened."""

    first_painted = Signal()
    closing = Signal()

    def __init__(self, app: QApplication, places: Sequence[Place] = PLACES) -> None:
        super().__init__()
        self.setObjectName("window")
        self.jobs = Jobs(self)
        self.context: Context | None = None
        self._places = places
        self._pages: dict[str, Page] = {}
        self._place = places[0].key
        self._undos = Undos()
        self._painted = False
        self._frame = QWidget(self)
        self._frame.setObjectName("frame")
        self.search = SearchBox(self._frame)
        self.top = TopBar(self.search, self._frame)
        self.rail = Rail(places, self._frame)
        self.pages = QStackedWidget(self._frame)
        self.pages.setObjectName("pages")
        self.pages.addWidget(QWidget())
        self.status = StatusLine(self._frame)
        self.curtain = Curtain()
        self.whole = QStackedWidget(self)
        """What fills the window: the frame, the curtain, or a welcome."""
        self._lay_out()
        self.toast = Toast(self._right)
        self._typing = TypeAnywhere(self.search, self, app)
        self._actions = [self._action(key.sequence, getattr(self, f"_{key.name}")) for key in KEYS]
        self._actions += [
            self._action(f"Ctrl+{number}", partial(self.go, place.key))
            for number, place in enumerate(places, 1)
        ]
        self._connect()
        self.retranslate()
        self.search.setFocus()

    # The shop -----------------------------------------------------------------------------------

    def enter(self, context: Context) -> None:
        """Show the shop: pages are built from `context`, one at a time, as they are wanted."""
        self.context = context
        context.noticed.connect(self.say)
        context.member_wanted.connect(self.open_member)
        context.place_wanted.connect(self.go)
        context.changed.connect(self._show_name)
        self._show_name()
        self.whole.setCurrentWidget(self._frame)
        self.go(self._place)
        self.search.setFocus()

    def listen(self, finder: Finder) -> None:
        """Answer the search box from `finder`."""
        self.search.listen(finder)

    def go(self, key: str) -> None:
        """Show the page with this key; before the shop is open, mark where one wants to be."""
        self.rail.mark(key)
        self._place = key
        page = self.page(key)
        if page is not None:
            self.pages.setCurrentWidget(page)

    def page(self, key: str) -> Page | None:
        """Return the page with this key, building it if need be; None before the shop is open."""
        if key not in self._pages and self.context is not None:
            place = next(place for place in (*self._places, MEMBER_CARD) if place.key == key)
            page = place.build(self.context)
            self._pages[key] = page
            self.pages.addWidget(page)
        return self._pages.get(key)

    def open_member(self, member_id: int) -> None:
        """Show the card of one member; the rail stays at Members."""
        card = self.page(MEMBER_CARD.key)
        if card is None:
            return
        self.rail.mark("members")
        self._place = "members"
        card.show_member(member_id)
        self.pages.setCurrentWidget(card)
        self.search.setFocus()

    def say(self, words: str, undo: Undo | None = None) -> None:
        """Show a toast; with `undo` it offers to take the change back, and so does Ctrl+Z."""
        if undo is not None:
            self._undos.add(undo)
        self.toast.say(words, undo=undo is not None)

    # Events -------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say the title in the window's language."""
        self._show_name()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take what no widget wanted: Esc goes back to the search, characters go into it."""
        if event.key() == Qt.Key.Key_Escape:
            self._find()
        elif not self._typing.take(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the toast where it belongs."""
        super().resizeEvent(event)
        self.toast.place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say when the window has been seen for the first time."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self.first_painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Put long work away before the shop is closed."""
        self.jobs.close()
        self.closing.emit()
        super().closeEvent(event)

    # Making -------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._right = QWidget(self._frame)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.top)
        right.addWidget(self.pages, 1)
        right.addWidget(self.status)
        frame = QHBoxLayout(self._frame)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.setSpacing(0)
        frame.addWidget(self.rail)
        frame.addWidget(self._right, 1)
        self.whole.addWidget(self._frame)
        self.whole.addWidget(self.curtain)
        self.setCentralWidget(self.whole)
        self.rail.mark(self._place)

    def _connect(self) -> None:
        self.rail.chosen.connect(self.go)
        self.search.opened.connect(self.open_member)
        self.search.missed.connect(self._missed)
        self.toast.undone.connect(self._undo)
        self.top.cover.connect(self._cover)
        self.curtain.opened.connect(self._uncover)
        self.jobs.started.connect(self._show_progress)

    def _action(self, key: str, does: Callable[[], None]) -> QAction:
        action = QAction(self)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _checked: does())
        self.addAction(action)
        return action

    def _show_name(self) -> None:
        name = self.context.settings.name if self.context else ""
        self.setWindowTitle(f"{name} – Vitrine" if name else "Vitrine")
        self.rail.show_shop(name)

    def _show_progress(self, running: Running) -> None:
        from app.ui.progress_dialog import ProgressDialog

        ProgressDialog(running, self)

    # What the keys do ---------------------------------------------------------------------------

    def _find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _new_member(self) -> None:
        if not self._act(Command.NEW_MEMBER):
            self.go("members")
            self._act(Command.NEW_MEMBER)

    def _purchase(self) -> None:
        self._with_member(Command.PURCHASE)

    def _contact(self) -> None:
        self._with_member(Command.CONTACT)

    def _print(self) -> None:
        if not self._act(Command.PRINT):
            self.say(self.tr("There is nothing to print on this page."))

    def _with_member(self, command: Command) -> None:
        if not self._act(command):
            self._find()
            self.say(self.tr("Open a member's card first: type her name."))

    def _act(self, command: Command) -> bool:
        page = self.pages.currentWidget()
        return isinstance(page, Page) and page.act(command)

    def _undo(self) -> None:
        undo = self._undos.take()
        self.toast.hide()
        if undo is None:
            self.say(self.tr("There is nothing to take back."))
            return
        undo()
        self.say(self.tr("Taken back."))

    def _missed(self, words: str) -> None:
        self.say(self.tr("Nobody is found by “{words}”.").format(words=words))

    def _help(self) -> None:
        from app.ui.keys_dialog import KeysDialog

        places = [(f"Ctrl+{number}", place.title()) for number, place in enumerate(self._places, 1)]
        back = ("Esc", i18n.translate("Keys", "Back to the search"))
        KeysDialog([*((key.sequence, key.does()) for key in KEYS), back, *places], self).open()

    def _cover(self) -> None:
        self._covered(covered=True)
        self.curtain.draw()

    def _uncover(self) -> None:
        self._covered(covered=False)
        self.search.setFocus()

    def _covered(self, *, covered: bool) -> None:
        self.search.clear()
        self._typing.enabled = not covered
        for action in self._actions:
            action.setEnabled(not covered)
        self.whole.setCurrentWidget(self.curtain if covered else self._frame)
