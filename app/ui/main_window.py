"""The main window: rail, search, who is on duty, the page in front, the toast and the keys.

Its frame is made and painted first, of as little as can be seen; `wake` makes the rest. Up to then
nothing may import `Qt` from QtCore: making its enumerations takes a tenth of the whole start.
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.ui.page_stack import PageStack
from app.ui.places import MEMBER_CARD, PLACES, Place
from app.ui.rail import Rail
from app.ui.retranslated import Retranslated
from app.ui.search_box import SearchBox
from app.ui.status_line import StatusLine
from app.ui.top_bar import TopBar

if TYPE_CHECKING:
    from app.ui.context import Context, Finder, Undo
    from app.ui.jobs import Running
    from app.ui.page import Command, Page
    from app.ui.toast import Toast


class MainWindow(Retranslated, QMainWindow):
    """An empty frame at first; `enter` fills it when the shop has been opened."""

    first_painted = Signal()
    """The frame has been painted; the rest of the window is not made yet."""
    closing = Signal()

    def __init__(self, app: QApplication, places: Sequence[Place] = PLACES) -> None:
        super().__init__()
        self.setObjectName("window")
        self.places = places
        self.context: Context | None = None
        self._finder: Finder | None = None
        self._app = app
        self._pages: dict[str, Page] = {}
        self._place = places[0].key
        self._painted = self._awake = False
        self._frame = QWidget(self)
        self._frame.setObjectName("frame")
        self._right = QWidget(self._frame)
        self.box = SearchBox(self._right)
        self.top = TopBar(self.box, self._right)
        self.rail = Rail(places, self._frame)
        self.pages = PageStack(self._right)
        self.status = StatusLine(self._right)
        self.whole = QStackedWidget(self)
        """What fills the window: the frame, the curtain, or a welcome."""
        self._lay_out()
        self.rail.mark(self._place)
        self.rail.chosen.connect(self.go)
        self.retranslate()
        self.box.setFocus()

    def wake(self) -> None:
        """Make what cannot be seen in the first moment: the search, the keys, toast, curtain, jobs."""
        if self._awake:
            return
        self._awake = True
        from PySide6.QtCore import Qt

        from app.ui import into_page, old_number, theme
        from app.ui.commands import Commands
        from app.ui.curtain import Curtain
        from app.ui.file_drop import FileDrop
        from app.ui.jobs import Jobs
        from app.ui.search import Search
        from app.ui.toast import Toast, Undos
        from app.ui.type_anywhere import TypeAnywhere
        from app.ui.undo_keys import UndoKeys

        self.pages.room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.current().complete()
        self.jobs = Jobs(self)
        self.jobs.started.connect(self._show_progress)
        self.search = Search(self.box, self._frame)
        self.search.opened.connect(self.open_member)
        self.search.opened_by.connect(partial(old_number.tell, self))
        self.search.missed.connect(self._missed)
        self.search.left_down.connect(lambda: into_page.into(self.pages.currentWidget()))
        self.toast = Toast(self._right)
        self.toast.undone.connect(self.undo)
        self._undos = Undos()
        self.curtain = Curtain()
        self.curtain.opened.connect(self._uncover)
        self.top.cover.connect(self.cover)
        self.top.discretion.connect(self.turn_discreet)
        self.whole.addWidget(self.curtain)
        self._typing = TypeAnywhere(self.box, self, self._app)
        self._undo_keys = UndoKeys(self, self._app)
        self._commands = Commands(self)
        self.files = FileDrop(self)

    # The shop -----------------------------------------------------------------------------------

    def enter(self, context: "Context") -> None:
        """Show the shop: pages are built from `context`, one at a time, as they are wanted."""
        self.wake()
        self.context = context
        context.finder = self._finder
        context.noticed.connect(self.say)
        context.offered.connect(self.offer)
        context.member_wanted.connect(self.open_member)
        context.place_wanted.connect(self.go)
        context.people_wanted.connect(self.go_with)
        context.turn_wanted.connect(lambda back: self.undo() if back else self.redo())
        context.changed.connect(self.retranslate)
        context.changed.connect(self._show_discretion)
        self.retranslate()
        self.whole.setCurrentWidget(self._frame)
        self.go(self._place)
        self.box.setFocus()
        from app.ui.resuming import Resuming

        self._resuming = Resuming(self, context)

    @property
    def is_at_work(self) -> bool:
        """Whether a shop is open and in sight: not welcomed, not behind the curtain."""
        return self.context is not None and self.whole.currentWidget() is self._frame

    def greet(self, welcome: QWidget) -> None:
        """Fill the window with a page of welcome until a shop is entered."""
        self.whole.addWidget(welcome)
        self.whole.setCurrentWidget(welcome)
        welcome.setFocus()

    def listen(self, finder: "Finder") -> None:
        """Answer the search box from `finder`."""
        self.wake()
        self._finder = finder
        if self.context is not None:
            self.context.finder = finder
        self.search.listen(finder)

    def go(self, key: str, member_id: int = 0) -> None:
        """Show the page with this key, turned to a member if one is named.

        Before the shop is open, mark where one wants to be.
        """
        self.rail.mark(key)
        self._place = key
        page = self.page(key)
        if page is not None:
            if member_id:
                page.show_member(member_id)
            self.pages.setCurrentWidget(page)

    def go_with(self, key: str, member_ids: tuple[int, ...], about: str = "") -> None:
        """Show the page with this key, turned to these members, about this matter."""
        page = self.page(key)
        if page is not None:
            page.show_members(member_ids, about)
            self.go(key)

    def page(self, key: str) -> "Page | None":
        """Return the page with this key, building it if need be; None before the shop is open."""
        if key not in self._pages and self.context is not None:
            place = next(place for place in (*self.places, MEMBER_CARD) if place.key == key)
            page = place.build(self.context)
            self._pages[key] = page
            self.pages.addWidget(page)
        return self._pages.get(key)

    def open_member(self, member_id: int) -> None:
        """Show the card of one member; the rail stays at Members."""
        card = self.page(MEMBER_CARD.key)
        if card is not None:
            self.rail.mark("members")
            self._place = MEMBER_CARD.key
            card.show_member(member_id)
            self.pages.setCurrentWidget(card)
            self.box.setFocus()

    def act(self, command: "Command") -> bool:
        """Ask the page in front to do what a key says; False if it has nothing to do with it."""
        page = self._pages.get(self._place)
        return page is not None and page.act(command)

    # Words and changes --------------------------------------------------------------------------

    def say(self, words: str, undo: "Undo | None" = None) -> None:
        """Show a toast; with `undo` it offers to take the change back, and so does Ctrl+Z."""
        if undo is not None:
            self._undos.add(undo)
        self._toast().say(words, undo=undo is not None)

    def offer(self, words: str, action: str, do: Callable[[], object]) -> None:
        """Show a toast with a button that does something about it."""
        self._toast().offer(words, action, do)

    def _toast(self) -> "Toast":
        from app.ui import undo_in_form

        return undo_in_form.toast_in_front(self.toast)

    def undo(self) -> None:
        """Take back the last change that a toast has told of; again, the one before it."""
        self._turn(self._undos.back, self.tr("There is nothing to take back."), back=True)

    def redo(self) -> None:
        """Make again what was taken back last."""
        self._turn(self._undos.again, self.tr("There is nothing to do again."), back=False)

    def _turn(self, turn: Callable[[], bool], nothing: str, *, back: bool) -> None:
        from app.domain.errors import Refusal
        from app.ui import notices
        from app.ui.context import UnderWay
        from app.words import operations

        self._toast().hide()
        if self.context is not None:
            self.context.turned = ""
        try:
            turned = turn()
            what = self.context.turned if self.context is not None else ""
            done = operations.taken_back(what) if back else operations.done_again(what)
            self.say(done if turned else nothing)
        except UnderWay:
            return
        except Refusal as refusal:
            notices.refuse(refusal, QApplication.activeModalWidget() or self)

    def retranslate(self) -> None:
        """Say the title in the window's language, with the shop's name."""
        name = self.context.settings.name if self.context else ""
        self.setWindowTitle(f"{name} – Vitrine" if name else "Vitrine")
        self.rail.show_shop(name, sample=self.context is not None and self.context.settings.sample)

    def _missed(self, words: str) -> None:
        self.say(self.tr("Nobody is found by “{words}”.").format(words=words))

    def _show_progress(self, running: "Running") -> None:
        from app.ui.progress_dialog import ProgressDialog

        ProgressDialog(running, self)

    # What the customer may see ------------------------------------------------------------------

    def turn_discreet(self) -> None:
        """Hide tier, worth and notes while the customer can see the screen, or show them again."""
        if self.context is not None:
            self.context.set_discreet(not self.context.discreet)

    def _show_discretion(self) -> None:
        discreet = self.context is not None and self.context.discreet
        if discreet and not self.search.popup.model.discreet:
            self.toast.hide()  # it may tell what staff have just done
        self.top.show_discreet(discreet)
        self.search.popup.model.discreet = discreet

    # The curtain --------------------------------------------------------------------------------

    def cover(self) -> None:
        """Draw the curtain: nothing of the shop is shown, no key but Enter works."""
        self._cover(covered=True)
        self.curtain.draw()

    def _uncover(self) -> None:
        self._cover(covered=False)
        self.box.setFocus()

    def _cover(self, *, covered: bool) -> None:
        self.box.clear()
        self.toast.hide()
        self._typing.enabled = not covered
        self._commands.enable(enabled=not covered)
        self.whole.setCurrentWidget(self.curtain if covered else self._frame)

    # Events and layout --------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say when the window has been seen for the first time."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self.first_painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Put long work away before the shop is closed."""
        if self._awake:
            self.jobs.close()
        self.closing.emit()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        right = QVBoxLayout(self._right)
        self.room_above_page = QVBoxLayout()
        """For a line that is to be seen on whatever page."""
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.top)
        right.addLayout(self.room_above_page)
        right.addWidget(self.pages.room, 1)
        right.addWidget(self.status)
        frame = QHBoxLayout(self._frame)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.setSpacing(0)
        frame.addWidget(self.rail)
        frame.addWidget(self._right, 1)
        self.whole.addWidget(self._frame)
        self.setCentralWidget(self.whole)
