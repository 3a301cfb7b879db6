"""The readings that are kept under a name: one is used, handed out as a file, brought in, or forgotten."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QWidget

from app.domain import errors
from app.domain.errors import Refusal
from app.exchange import column_map
from app.exchange.column_map import ColumnMap
from app.exchange.preview import Preview
from app.queries import import_maps
from app.queries.import_maps import SavedMap
from app.ui import notices
from app.ui.context import Context


class MapMenu(QPushButton):
    """A button with a menu that is filled when it is opened."""

    chosen = Signal(object)
    """A SavedMap that the file is to be read by."""
    told = Signal(object)
    """A ColumnMap out of a file."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._said = ColumnMap()
        self._shown: Preview | None = None
        self.setObjectName("importMaps")
        self.setAutoDefault(False)
        self.setText(self.tr("Kept readings"))
        self.setAccessibleName(self.tr("Kept readings"))
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)

    def show_reading(self, said: ColumnMap, shown: Preview) -> None:
        """Know how the file is read now."""
        self._said, self._shown = said, shown

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        with self._context.reading() as session:
            kept = import_maps.every(session)
        for saved in kept:
            menu.addAction(saved.name, partial(self.chosen.emit, saved))
        if kept:
            menu.addSeparator()
        menu.addAction(self.tr("Read a map from a file…"), self.read_file)
        menu.addAction(self.tr("Write this reading to a file…"), self.write_file)
        for saved in kept:
            menu.addAction(self.tr("Forget “{name}”").format(name=saved.name), partial(self._forget, saved))

    def read_file(self) -> None:
        """Ask for a TOML file and read the map in it."""
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("A map of columns"), "", "TOML (*.toml)")
        if chosen:
            try:
                self.told.emit(column_map.read(Path(chosen)))
            except Refusal as refusal:
                notices.refuse(refusal, self.window())

    def write_file(self) -> None:
        """Ask where, and write the map that the command line takes."""
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("A map of columns"), "map.toml", "TOML (*.toml)"
        )
        if not chosen or self._shown is None:
            return
        try:
            Path(chosen).write_text(
                column_map.as_toml(column_map.whole(self._said, self._shown.keys, self._shown.fields)),
                "utf-8",
            )
        except OSError as error:
            notices.refuse(errors.StorageFailed(Path(chosen), error.strerror or ""), self.window())

    def _forget(self, saved: SavedMap) -> None:
        from app.services import import_maps as service

        with self._context.changing(self.tr("Forgotten.")) as session:
            service.remove(session, saved.id)
