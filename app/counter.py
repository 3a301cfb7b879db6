"""One shop behind the window: opened, welcomed, searched, backed up and closed.

It wires the window to the shop's file; all work on the file is the worker's.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from app import i18n, opening, paths
from app.database.lock import FileLock
from app.domain import errors
from app.domain.shop import ShopSettings
from app.exchange import backup, restore
from app.progress import Job
from app.queries import find
from app.queries.find import Finder
from app.ui import kept_calendar, notices, planning, theme
from app.ui.context import Context
from app.ui.main_window import MainWindow
from app.ui.preferences import Preferences

if TYPE_CHECKING:
    from app.database.shop import Shop
    from app.queries.staff import StaffMember

_LATER_MS: Final = 2_000
"""The day's backup waits until the first page has been asked for."""


@dataclass(frozen=True, slots=True)
class _Entered:
    """The shop's lock, and its search, which is ready before the tables are."""

    lock: FileLock
    finder: Finder
    migrated: tuple[backup.Backup, ...]
    """The backup that was made before a migration, if there was one."""


@dataclass(frozen=True, slots=True)
class _Opened:
    shop: "Shop"
    settings: ShopSettings
    staff: "tuple[StaffMember, ...]"


class Counter(QObject):
    """The shop that one window serves."""

    reached = Signal(str)
    """A step of the start: `search`, `shop`."""
    refused = Signal(int)
    """The shop cannot be opened, the person has read why; the exit code that stands for it."""

    def __init__(self, window: MainWindow, path: Path, kept: Preferences, today: Callable[[], date]) -> None:
        super().__init__(window)
        self._window = window
        self._jobs = window.jobs
        self._path = path
        self._kept = kept
        self._today = today
        self._entered: _Entered | None = None
        self._shop: Shop | None = None

    def open(self) -> None:
        """Open the shop's file: the search first, then the pages."""
        path = self._path
        self._jobs.ask(lambda: _enter(path), self._search, failed=self._refuse)

    def welcome(self) -> None:
        """Show what there is to choose where nobody has a shop yet."""
        from app.ui.welcome import Welcome

        welcome = Welcome()
        welcome.spoken.connect(self._speak)
        welcome.wanted.connect(self._create)
        welcome.sample_wanted.connect(self._sample)
        welcome.restore_wanted.connect(self._restore)
        self._window.greet(welcome)

    def close(self) -> None:
        """Let go of the file, whole; the window has ended its jobs."""
        if self._entered is not None:
            self._entered.finder.close()
        if self._shop is not None:
            self._shop.close()
        elif self._entered is not None:
            self._entered.lock.release()
        self._entered = self._shop = None

    # Opening ------------------------------------------------------------------------------------

    def _search(self, entered: _Entered) -> None:
        self._entered = entered
        self._window.listen(entered.finder)
        self.reached.emit("search")
        path = self._path
        self._jobs.ask(lambda: _open(path, entered.lock), self._show, failed=self._refuse)

    def _show(self, opened: _Opened) -> None:
        self._shop = opened.shop
        self._kept.shop = str(self._path)
        if not self._kept.language:
            self._speak(opened.settings.language)
        context = Context(
            opened.shop, self._jobs, settings=opened.settings, today=self._today, parent=self._window
        )
        context.changed.connect(self._catch_up)
        self._window.top.show_staff([(one.id, one.name) for one in opened.staff])
        self._window.top.on_duty.connect(context.take_over)
        self._window.enter(context)
        self._say_migrated()
        self.reached.emit("shop")
        planning.Daily(context)
        kept_calendar.KeptCalendar(context)
        QTimer.singleShot(_LATER_MS, self, self._back_up)

    def _say_migrated(self) -> None:
        from app.words import migration

        for made in self._entered.migrated if self._entered else ():
            notices.tell(migration.migrated(made.path, made.day), self._window)

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, errors.Refusal):
            code = int(error.code)
            notices.refuse(error, self._window).finished.connect(lambda _result: self.refused.emit(code))
        else:
            self._jobs.failed.emit(error)

    def _back_up(self) -> None:
        self._show_backup()
        path, today = self._path, self._today()
        self._jobs.run(backup.daily(path, today), lambda _made: self._show_backup())

    def _show_backup(self) -> None:
        path = self._path
        self._jobs.ask(lambda: backup.latest(path), self._say_backup)

    def _say_backup(self, made: backup.Backup | None) -> None:
        self._window.status.show_backup(None if made is None else made.made_at.astimezone())

    def _catch_up(self) -> None:
        """Read the keys of the search anew after an import; single changes it finds by itself."""
        if self._entered is not None and self._entered.finder.behind:
            self._jobs.ask(self._entered.finder.reload, lambda _nothing: None)

    # The first start ----------------------------------------------------------------------------

    def _speak(self, code: str) -> None:
        if code != i18n.current():
            i18n.install(code)
            theme.current().apply()
        self._kept.language = code

    def _create(self, settings: ShopSettings) -> None:
        path = self._path
        self._jobs.ask(lambda: _create(path, settings), self._made)

    def _sample(self) -> None:
        self._path = paths.data_folder() / "sample.vitrine"
        if self._path.exists():
            self.open()
            return
        self._jobs.start(
            _sample(self._path, self._today(), i18n.current()),
            title=self.tr("Making the sample shop"),
            done=self._made,
        )

    def _restore(self, chosen: str) -> None:
        self._jobs.start(
            restore.restore(Path(chosen), self._path, today=self._today(), known_schema=opening.SCHEMA),
            title=self.tr("Restoring the backup"),
            done=lambda _restored: self.open(),
        )

    def _made(self, _nothing: None) -> None:
        self.open()


def _enter(path: Path) -> _Entered:
    migrated: list[backup.Backup] = []
    lock = opening.enter(path, migrated.append)
    try:
        return _Entered(lock, find.load(path), tuple(migrated))
    except BaseException:
        lock.release()
        raise


def _open(path: Path, lock: FileLock) -> _Opened:
    from app.database.shop import Shop
    from app.queries import levels, settings, staff
    from app.words import people

    shop = Shop(path, lock)
    with shop.reading() as session:
        kept = settings.load(session)
        people.call_levels(levels.names(session, kept))
        return _Opened(shop, kept, staff.working(session))


def _create(path: Path, settings: ShopSettings) -> None:
    opening.create_shop(path, settings).close()


def _sample(path: Path, today: date, language: str) -> Job[None]:
    from app.demo import building

    path.parent.mkdir(parents=True, exist_ok=True)
    made = yield from building.build(path, 400, 1, today, language)
    made.shop.close()
