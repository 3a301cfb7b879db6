"""What a file would bring in: columns, counts, reasons. Then it is taken in, or left."""

from itertools import islice
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QWidget

from app.database.sessions import OWNER, Actor
from app.database.shop import Shop
from app.exchange import backup, encodings, importing
from app.exchange.options import Options
from app.exchange.outcome import Outcome, Reason
from app.progress import Job, share
from app.ui import planning, text, theme
from app.ui.context import Context
from app.ui.form import Form
from app.ui.row_table import Column, RowTable
from app.words import fields, imports

_SHOWN: Final = 500
"""Reasons that are listed; the file of refused rows has them all."""
_WIDTH: Final = 92 * theme.GRID

_TABLE: Final = 136
"""The least height of a table, in pixels at 100 %: its headings and three rows."""

Taken = tuple[str, str | None]
"""A heading of the file and the field it was taken for."""


class ImportFile(Form):
    """The plan of an import. Nothing has been kept yet while it is open."""

    def __init__(self, context: Context, path: Path, outcome: Outcome, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importFile")
        self._context, self._path, self._outcome = context, path, outcome
        self._taken = False
        self.call(self.tr("What {file} brings in").format(file=path.name), self.tr("Take in"))
        self._counts = text.label(part="body", wrap=True, parent=self)
        self._counts.setObjectName("importCounts")
        self.layout_.insertWidget(1, self._counts)
        self._encoding = QComboBox(self)
        if outcome.encoding:
            for name in dict.fromkeys((outcome.encoding, "utf-8", *encodings.CANDIDATES)):
                self._encoding.addItem(name, name)
            self.put(self.tr("Encoding"), self._encoding, "importEncoding")
        else:
            self._encoding.hide()
        self._encoding.activated.connect(lambda _index: self._read_again())
        columns: list[Column[Taken]] = [
            Column(lambda: self.tr("Heading in the file"), lambda row: row[0]),
            Column(lambda: self.tr("taken as"), _taken_as, stretch=True),
        ]
        reasons: list[Column[Reason]] = [
            Column(lambda: self.tr("Row"), lambda row: str(row.row), right=True),
            Column(lambda: self.tr("Column"), lambda row: row.column, muted=True),
            Column(lambda: self.tr("Value"), lambda row: row.value[:40]),
            Column(lambda: self.tr("Why"), lambda row: imports.reason(row.why), stretch=True),
        ]
        self.columns: RowTable[Taken] = RowTable(columns, self)
        self.columns.setObjectName("importColumns")
        self.reasons: RowTable[Reason] = RowTable(reasons, self)
        self.reasons.setObjectName("importReasons")
        self._why = text.label(part="strong", parent=self)
        for table, name in ((self.columns, self.tr("What {file} brings in")), (self.reasons, self.tr("Why"))):
            table.setAccessibleName(name.format(file=path.name))
            table.setMinimumHeight(theme.current().px(_TABLE))
        self._good = QCheckBox(self.tr("Take the good rows in, and write the refused ones to a file"), self)
        self._good.setObjectName("importGood")
        self._good.toggled.connect(lambda _on: self._allow())
        for at, widget in enumerate((self.columns, self._why, self.reasons, self._good), 3):
            self.layout_.insertWidget(at, widget, 1 if isinstance(widget, RowTable) else 0)
        self.setMinimumWidth(min(theme.current().px(_WIDTH), 1180))
        self._show()

    def keep(self) -> None:
        """Take the file in."""
        rejects = None
        if self._outcome.rejected:
            name = str(self._path.with_name(f"{self._path.stem}-refused.csv"))
            chosen, _ = QFileDialog.getSaveFileName(
                self, self.tr("Where refused rows go"), name, "CSV (*.csv)"
            )
            if not chosen:
                return
            rejects = Path(chosen)
        self._taken = True
        context, options = self._context, self._options(dry_run=False, rejects=rejects)
        context.jobs.start(
            _taken_in(context, self._path, options),
            title=self.tr("Taking {file} in").format(file=self._path.name),
            done=lambda outcome: _tell(context, outcome),
        )

    def accept(self) -> None:
        """Close, unless nobody said where the refused rows go."""
        if self._taken:
            super().accept()

    def _options(self, *, dry_run: bool, rejects: Path | None = None) -> Options:
        return Options(
            encoding=self._encoding.currentData(),
            dry_run=dry_run,
            rejects=rejects,
            worded=lambda reason: imports.reason(reason.why),
        )

    def _read_again(self) -> None:
        self._context.jobs.start(
            importing.import_file(self._context.shop, self._path, self._options(dry_run=True)),
            title=self.tr("Reading {file}").format(file=self._path.name),
            done=self._replace,
        )

    def _replace(self, outcome: Outcome) -> None:
        self._outcome = outcome
        self._show()

    def _show(self) -> None:
        found = self._outcome
        lines = [
            self.tr(
                "{rows} rows: {added} new, {updated} changed, {unchanged} the same, {rejected} refused"
            ).format(
                rows=f"{found.rows:,}",
                added=f"{found.added:,}",
                updated=f"{found.updated:,}",
                unchanged=f"{found.unchanged:,}",
                rejected=f"{found.rejected:,}",
            ),
            self.tr("{members} new members, {lines} new purchase lines").format(
                members=f"{found.members.added:,}", lines=f"{found.lines.added:,}"
            ),
        ]
        if found.sums is not None:
            amount = self.tr("Sum of the amounts: {sum} {currency}")
            lines.append(amount.format(sum=f"{found.sums.read:,f}", currency=found.sums.currency))
        self._counts.setText("\n".join(lines))
        self.columns.show_rows(tuple(found.columns.items()))
        told = [*found.reasons, *found.notices]
        self._why.setText(
            self.tr("%n row(s) are refused", "", found.rejected)
            if found.rejected
            else self.tr("%n cell(s) are left out, their rows are taken", "", len(told))
        )
        self.reasons.show_rows(tuple(islice(told, _SHOWN)))
        for widget in (self._why, self.reasons):
            widget.setVisible(bool(told))
        self._good.setVisible(found.rejected > 0)
        self._allow()

    def _allow(self) -> None:
        found = self._outcome
        something = found.added + found.updated + found.returned > 0
        self.done_button.setEnabled(something and (not found.rejected or self._good.isChecked()))


def _taken_as(row: Taken) -> str:
    return fields.field(row[1]) if row[1] else "–"


def _taken_in(context: Context, path: Path, options: Options) -> Job[Outcome]:
    """Back the shop up, then take the file in."""
    shop: Shop = context.shop
    actor: Actor = context.actor or OWNER
    yield from share(backup.before(shop.path, backup.IMPORT, today=context.today()), 0, 0.2)
    return (yield from share(importing.import_file(shop, path, options, actor), 0.2, 1))


def _tell(context: Context, outcome: Outcome) -> None:
    from app.i18n import translate

    planning.plan(context)
    context.tell()
    if outcome.import_id is None:
        context.notify(translate("ImportFile", "Nothing was taken in: rows were refused."))
        return
    number = outcome.import_id

    def take_back() -> None:
        from app.services import import_undo

        with context.changing() as session:
            import_undo.take_back(session, number)

    said = translate("ImportFile", "Taken in: {added} new, {updated} changed.")
    context.notify(said.format(added=f"{outcome.added:,}", updated=f"{outcome.updated:,}"), take_back)
