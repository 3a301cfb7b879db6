"""Hand the shop's data out: what, of whom, in which form; then where to, beside the window."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from app import i18n
from app.database.sessions import OWNER
from app.exchange import export_belongings, export_vcard, exporting, target
from app.exchange.exporting import Exported, Request, What
from app.ui import text
from app.ui.context import Context
from app.ui.form import Form
from app.words import headings

_SHEETS: Final = frozenset({"xlsx", "csv", "zip"})
"""Forms with headings and columns."""
_CARDS: Final = "vcf"
_WITH_FAMILY: Final = frozenset({What.FAMILY, What.ALL})
_OF_MEMBERS: Final = frozenset(What) - {What.CATALOGUE}
Written: Final = i18n.Counted("Written")


class ExportFile(Form):
    """Asks what is to leave the shop; nothing is written before it is said where to."""

    def __init__(
        self,
        context: Context,
        parent: QWidget | None = None,
        *,
        member_ids: Sequence[int] | None = None,
        what: What = What.MEMBERS,
        ending: str = "",
    ) -> None:
        """Offer to hand out `what`; with `member_ids` (a list in front) of these, unless all are chosen."""
        super().__init__(parent)
        self.setObjectName("exportFile")
        self._context, self._ids = context, member_ids
        self._started = False
        self.call(self.tr("Export"), self.tr("Choose where…"))
        kinds: list[tuple[object, str]] = [(each, headings.sheet(each.value)) for each in What]
        self.what = self.choice(self.tr("What"), "exportWhat", kinds, what)
        count = len(member_ids or ())
        whom: list[tuple[object, str]] = [(True, self.tr("everybody"))]
        if member_ids is not None:
            whom.insert(0, (False, self.tr("the %n on the list", "", count)))
        self.whom = self.choice(self.tr("Of whom"), "exportWhom", whom, member_ids is None)
        self.form = QComboBox(self)
        self.put(self.tr("As"), self.form, "exportForm")
        columns: list[tuple[object, str]] = [(True, self.tr("all")), (False, self.tr("the usual ones"))]
        self.columns = self.choice(self.tr("Columns"), "exportColumns", columns, True)
        languages: list[tuple[object, str]] = [(code, i18n.NAMES[code]) for code in i18n.LANGUAGES]
        self.language = self.choice(
            self.tr("Language of the headings"), "exportLanguage", languages, i18n.current()
        )
        self._care = text.label(part="muted", wrap=True, parent=self)
        self._care.setObjectName("exportCare")
        self.layout_.insertWidget(2, self._care)
        self.what.currentIndexChanged.connect(lambda _index: self._offer_forms())
        self.form.currentIndexChanged.connect(lambda _index: self._fit())
        self._offer_forms(ending)

    def keep(self) -> None:
        """Ask where to, and begin. Raises NoSuchForm, ShopExists, StorageFailed."""
        what, (ending, version) = self._what(), self.form.currentData()
        day = self._context.today().isoformat()
        with i18n.language(self.language.currentData()):
            name = f"{headings.sheet(what.value)} {day}.{ending}"
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Where the file goes"), str(Path(folder) / name), f"*.{ending}"
        )
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.lower() != f".{ending}":
            path = path.with_name(f"{path.name}.{ending}")
        context = self._context
        target.writable(path, context.shop.path)
        request = Request(
            what=what,
            today=context.today(),
            member_ids=None if self.whom.currentData() else self._ids,
            every_column=self.columns.currentData(),
            language=self.language.currentData(),
            vcard=version or export_vcard.V3,
        )
        self._started = True
        context.jobs.start(
            exporting.export_file(context.shop, path, request, context.actor or OWNER),
            title=self.tr("Writing {file}").format(file=path.name),
            done=lambda done: _tell(context, done),
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the words need."""
        super().showEvent(event)
        self._grow()

    def accept(self) -> None:
        """Close, unless nobody said where the file goes."""
        if self._started:
            super().accept()

    def _what(self) -> What:
        return What(self.what.currentData())

    def _offer_forms(self, ending: str = "") -> None:
        """Offer the forms that what is chosen can take, the one that is marked again if it is among them."""
        before = ending or (self.form.currentData() or ("",))[0]
        self.form.clear()
        for each in exporting.FORMS[self._what()]:
            self.form.addItem(self._called(each), (each, ""))
            if each == _CARDS:
                self.form.addItem(self.tr("Address book, vCard 4.0 (.vcf)"), (each, export_vcard.V4))
        for place in range(self.form.count()):
            if self.form.itemData(place)[0] == before:
                self.form.setCurrentIndex(place)
                break
        self._fit()

    def _called(self, ending: str) -> str:
        words = {
            "xlsx": self.tr("Excel workbook (.xlsx)"),
            "csv": self.tr("Table for other programs (.csv)"),
            "zip": self.tr("Tables in one packed folder (.zip)"),
            "vcf": self.tr("Address book, vCard 3.0 (.vcf)"),
            "ics": self.tr("Calendar (.ics)"),
            "json": self.tr("One document for programs (.json)"),
        }
        return words[ending]

    def _fit(self) -> None:
        """Show what has a meaning for the form, and say what is in it and who should have it."""
        if self.form.currentData() is None:
            return
        what, ending = self._what(), self.form.currentData()[0]
        self.want(self.whom, wanted=self._ids is not None and what in _OF_MEMBERS)
        self.want(self.columns, wanted=what in (What.MEMBERS, What.ALL) and ending in _SHEETS)
        self.want(self.language, wanted=ending != "json")
        said = (self._said(ending), self._of_children(what, ending), self._privacy(what))
        self._care.setText("\n".join(filter(None, said)))
        if self.isVisible():
            self._grow()

    def _grow(self) -> None:
        """Be as high as what is said needs at this width: fields would lie over each other else."""
        self.layout_.activate()
        high = max(self.layout_.totalHeightForWidth(self.width()), self.layout_.sizeHint().height())
        self.setMinimumHeight(high)
        self.resize(self.width(), high)

    def _said(self, ending: str) -> str:
        words = {
            "xlsx": self.tr("It can be brought back in unchanged; numbers keep their zeros, days are days."),
            "csv": self.tr(
                "It can be brought back in unchanged. Opened by a double click, Excel drops the zeros before "
                "card numbers; the workbook keeps them."
            ),
            "zip": self.tr("One table for each kind of record."),
            "vcf": self.tr("For a telephone: names, numbers, addresses, birthdays, pictures."),
            "ics": self.tr(
                "For a telephone or computer: birthdays, wedding days and open contacts. Who asked to be "
                "left alone is not in it; of children no name. One that is kept up to date by itself is "
                "set up in Settings, under Export."
            ),
            "json": self.tr("Everything on file as it is, also what no sheet has room for."),
        }
        return words[ending]

    def _of_children(self, what: What, ending: str) -> str:
        """Say what a sheet of families leaves out; "" where there is none in the file."""
        if what not in _WITH_FAMILY or ending not in _SHEETS:
            return ""
        return self.tr(
            "Of children under {age}, and of children whose age is not known, there is only the relation and "
            "the birthday: no name, no sizes, no notes."
        ).format(age=export_belongings.ADULT)

    def _privacy(self, what: What) -> str:
        if what is What.CATALOGUE:
            return self.tr("There is nothing personal in it.")
        return self.tr(
            "Whoever gets this file can read it all. Give it to nobody who does not need it for the shop, "
            "and mind who asked to be left alone: it is marked. That it was written goes on record."
        )


def open_export(
    context: Context,
    parent: QWidget,
    *,
    member_ids: Sequence[int] | None = None,
    what: What = What.MEMBERS,
    ending: str = "",
) -> ExportFile:
    """Show the dialog over the window of `parent`."""
    dialog = ExportFile(context, parent.window(), member_ids=member_ids, what=what, ending=ending)
    dialog.open()
    return dialog


def _tell(context: Context, done: Exported) -> None:
    folder = QUrl.fromLocalFile(str(done.path.parent))
    context.changed.emit()
    context.offer(
        Written.tr("%n row(s) written to {file}.", "", done.rows).format(file=done.path.name),
        i18n.translate("ExportFile", "Open folder"),
        lambda: QDesktopServices.openUrl(folder),
    )
