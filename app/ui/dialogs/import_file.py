"""What a file would bring in: each guess shown on its first rows, corrected by hand, taken in or left."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from app.domain import dates, errors
from app.domain.dates import DayOrder
from app.exchange import importing, preview, reading
from app.exchange.column_map import ColumnMap
from app.exchange.converted import Shape
from app.exchange.options import Options
from app.exchange.preview import Preview, Question
from app.exchange.table import Source
from app.queries.import_maps import SavedMap
from app.ui import text, theme
from app.ui.context import Context
from app.ui.dialogs import import_steps
from app.ui.form import Form
from app.ui.widgets.date_question import DateQuestion
from app.ui.widgets.import_check import ImportCheck
from app.ui.widgets.map_menu import MapMenu
from app.ui.widgets.preview_table import PreviewTable
from app.ui.widgets.reading_choices import ReadingChoices
from app.ui.widgets.same_in_every_row import SameInEveryRow
from app.words import errors as error_words
from app.words import fields, imports

_WIDTH: Final = 1180
_HEIGHT: Final = 704
_LEAST: Final = 152
"""The least height of the preview in pixels, however large the text is."""
_LARGE: Final = 125
"""Per cent from which the text needs the margins' room."""
_TAIL: Final = re.compile(r"[\s\d_.\-年月日()（）]+$")
"""What changes in the name of a file that comes every month."""


class ImportFile(Form):
    """The plan of an import. Nothing has been kept yet while it is open."""

    def __init__(
        self,
        context: Context,
        source: Source,
        shown: Preview,
        saved: SavedMap | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("importFile")
        self._context, self._source, self._path = context, source, source.path
        self._said = import_steps.said_by(saved, source)
        self._saved, self._shown = saved, shown
        self._taken = self._corrected = False
        self.maps = MapMenu(context, self)
        self._read_as = text.label(part="muted", parent=self)
        self._read_as.setObjectName("importReadAs")
        self.choices = ReadingChoices(context.today(), self)
        self.question = DateQuestion(self)
        self.preview = PreviewTable(self)
        self.preview.setAccessibleName(self.tr("The first rows as they are read"))
        self.preview.setMinimumHeight(_LEAST)
        self.same = SameInEveryRow(self)
        self._more = QPushButton(self.tr("The same in every row…"), self)
        self._more.setObjectName("importSame")
        self._more.setAutoDefault(False)
        self._more.setCheckable(True)
        self._more.toggled.connect(self.same.setVisible)
        self.check = ImportCheck(context.jobs, self)
        self._remember = QCheckBox(self.tr("Read files with these headings like this from now on, as"), self)
        self._remember.setObjectName("importRemember")
        self._remember.setChecked(True)
        self._name = QLineEdit(self)
        self._name.setObjectName("importMapName")
        self._name.setAccessibleName(self.tr("Name of this reading"))
        self._name.setText(saved.name if saved else _TAIL.sub("", self._path.stem) or self._path.stem)
        self.call(self.tr("What {file} brings in").format(file=self._path.name), self.tr("Take in"))
        self._lay_out()
        self._connect()
        self.resize(_WIDTH, _HEIGHT)
        self._show(shown)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        self.layout_.removeWidget(self.heading)
        head.addWidget(self.heading, 1)
        head.addWidget(self._read_as)
        head.addWidget(self._more)
        head.addWidget(self.maps)
        self.layout_.insertLayout(0, head)
        pieces = (self.choices, self.question, self.preview, self.same, self.check)
        for at, piece in enumerate(pieces, 1):
            self.layout_.insertWidget(at, piece, 1 if piece is self.preview else 0)
        # The one line that a person may leave alone stands beside the buttons.
        self.foot.insertWidget(0, self._remember)
        self.foot.insertWidget(1, self._name, 1)
        self.layout_.setSpacing(theme.GRID + theme.GRID // 2)
        margin = 3 if theme.current().scale < _LARGE else 2
        self.layout_.setContentsMargins(*4 * (margin * theme.GRID,))

    def _connect(self) -> None:
        self.maps.chosen.connect(self._use)
        self.maps.told.connect(self._say)
        self.choices.said.connect(self._say)
        self.choices.read_again.connect(self._read_again)
        self.choices.turned.connect(self._look)
        self.choices.as_of.dateChanged.connect(lambda _day: self._check())
        self.question.answered.connect(
            lambda order: self._say(replace(self._said, order=order, order_said=True))
        )
        self.preview.chosen.connect(self._choose)
        self.same.said.connect(lambda constants: self._say(replace(self._said, constants=constants)))
        self.check.judged.connect(lambda: self.done_button.setEnabled(self.check.can_take_in))
        self.check.failed.connect(self._failed)
        self._remember.toggled.connect(self._name.setEnabled)

    # What is said -----------------------------------------------------------------------------------

    def _say(self, said: ColumnMap) -> None:
        """Read the file as it is said from now on."""
        self._said = said
        self._corrected = True
        self._look(self._shown.table)

    def _choose(self, column: int, field: str) -> None:
        """Take a column for a field; another that was taken for it is left out."""
        keys, columns = self._shown.keys, dict(self._said.columns)
        for key, taken in zip(keys, self._shown.fields, strict=True):
            if field and taken == field:
                columns[key] = ""
        columns[keys[column]] = field
        self._say(replace(self._said, columns=columns))

    def _use(self, saved: SavedMap) -> None:
        """Read the file by a map that was kept."""
        self._saved = saved
        self._said = import_steps.said_by(saved, self._source)
        self._corrected = False
        self._name.setText(saved.name)
        self._look(None)

    def _read_again(self, encoding: str) -> None:
        """Read the file anew in another encoding."""
        self.check.leave()
        self._said = replace(self._said, encoding=encoding)
        self._corrected = True
        self._context.jobs.ask(lambda: reading.read(self._path, encoding), self._have, failed=self._failed)

    def _have(self, source: Source) -> None:
        self._source = source
        self._look(None)

    def _look(self, table: int | None) -> None:
        """Ask beside the window how the first rows are read."""
        self.check.leave()
        source, options = self._source, self._options(dry_run=True)
        shape, currency = self._shape(), self._context.settings.currency
        self._context.jobs.ask(
            lambda: preview.preview(source, options, shape, currency, table), self._show, failed=self._failed
        )

    # What is shown ----------------------------------------------------------------------------------

    def _show(self, shown: Preview) -> None:
        self._shown = shown
        self.choices.show_reading(shown, self._said)
        self.preview.show_preview(shown)
        self.same.show_constants(self._said.constants, shown, preview.lacking(shown))
        self.maps.show_reading(self._said, shown)
        self._ask(shown.questions[0] if shown.questions else None)
        self._more.setChecked(self._more.isChecked() or bool(self._said.constants or preview.lacking(shown)))
        self.same.setVisible(self._more.isChecked())
        known = "" if self._saved is None or self._corrected else self._saved.name
        said = self.tr("Read as “{name}”, like the file before it")
        self._read_as.setText(said.format(name=known) if known else "")
        self._remember.setVisible(self._corrected)
        self._name.setVisible(self._corrected)
        self._check()

    def _ask(self, question: Question | None) -> None:
        self.question.setVisible(question is not None)
        if question is not None:
            self.question.ask(question)

    def _check(self) -> None:
        """Try the whole file out, unless a question is open."""
        if self._shown.questions or not self._shown.fits:
            self.check.leave()
            unknown = self.tr(
                "Still missing: {fields}. Say over a column that it is that, or give it for every row below."
            ).format(fields=" · ".join(map(fields.field, preview.lacking(self._shown))) or "–")
            self.check.tell("" if self._shown.questions else unknown)
            return
        options = self._options(dry_run=True)
        self.check.begin(importing.import_source(self._context.shop, self._source, options))

    def _failed(self, error: Exception) -> None:
        if isinstance(error, errors.AmbiguousColumn):  # further down than the rows that are shown
            first, second = (dates.parse_day(error.example, order) for order in DayOrder)
            self.check.tell("")
            self._ask(Question(error.column, ((error.example, first, second),)))
        elif isinstance(error, errors.Refusal):
            self.check.tell(error_words.sentence(error))
        else:
            self._context.jobs.failed.emit(error)

    # Taking in --------------------------------------------------------------------------------------

    def keep(self) -> None:
        """Take the file in."""
        found = self.check.outcome
        if found is None:
            return
        rejects = None
        if found.rejected:
            name = str(self._path.with_name(f"{self._path.stem}-refused.xlsx"))
            chosen, _ = QFileDialog.getSaveFileName(
                self, self.tr("Where refused rows go"), name, "Excel (*.xlsx);;CSV (*.csv)"
            )
            if not chosen:
                return
            rejects = Path(chosen)
        if self._corrected and self._remember.isChecked():
            import_steps.remember(self._context, self._name.text(), self._shown, self._said)
        self._taken = True
        import_steps.take_in(self._context, self._path, self._options(dry_run=False, rejects=rejects))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at what the file is."""
        super().showEvent(event)
        self.choices.kind.setFocus()

    def accept(self) -> None:
        """Close, unless nobody said where the refused rows go."""
        if self._taken:
            super().accept()

    def done(self, result: int) -> None:
        """Leave the check, whichever way the dialog is closed."""
        self.check.leave()
        super().done(result)

    def _options(self, *, dry_run: bool, rejects: Path | None = None) -> Options:
        return Options(
            said=self._said,
            encoding=self._said.encoding or self._source.encoding,
            today=self.choices.day(),
            dry_run=dry_run,
            rejects=rejects,
            worded=lambda reason: imports.reason(reason.why),
        )

    def _shape(self) -> Shape:
        settings = self._context.settings
        return Shape(settings.digits, settings.region)
