"""Hand a leaver's members over: all to one colleague, spread evenly, or one by one; with a sheet of paper."""

from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QFileDialog, QPushButton, QWidget

from app.domain import handover as rules
from app.progress import Progress
from app.queries import handover as query
from app.queries.handover import LeftMember
from app.services import handover
from app.ui import change_of_many, text, theme
from app.ui.context import Context
from app.ui.form import Form
from app.ui.row_table import Column, RowTable
from app.words import dates

if TYPE_CHECKING:
    from app.database.sessions import WriteSession

_SPREAD = 0
"""The choice that is nobody's: evenly to everybody."""
_NOBODY = -1
"""Nobody takes them over yet: she has only left."""


class HandOver(Form):
    """Shows her members with their new advisors. `leaving`: in the same change she has left."""

    def __init__(
        self,
        context: Context,
        leaver_id: int,
        name: str,
        parent: QWidget | None = None,
        *,
        leaving: bool = False,
    ) -> None:
        super().__init__(parent)
        self._context, self._leaver_id, self._name, self._leaving = context, leaver_id, name, leaving
        with context.reading() as session:
            self._members = query.members_of(session, leaver_id)
            self._advisors = dict(query.advisors(session, leaver_id))
            self._looked_after = query.looked_after(session)
        self.to: dict[int, int] = {}
        """Who goes to whom."""
        action = self.tr("Hand over; she has left") if leaving else self.tr("Hand over")
        self.call(self.tr("{name} hands over her members").format(name=name), action)
        self.setMinimumSize(min(theme.current().px(760), 1180), min(theme.current().px(480), 640))
        self.lead = text.label(part="muted", wrap=True, parent=self)
        self.lead.setObjectName("handOverLead")
        choices: list[tuple[object, str]] = list(self._advisors.items())
        if len(choices) > 1:
            choices.append((_SPREAD, self.tr("evenly to everybody")))
        if leaving:
            choices.append((_NOBODY, self.tr("nobody yet")))
        self.all_to = self.choice(self.tr("All to"), "handOverAll", choices, _SPREAD)
        self.all_to.currentIndexChanged.connect(lambda _index: self._give_all())
        columns: list[Column[LeftMember]] = [
            Column(lambda: self.tr("Name"), lambda row: row.name),
            Column(lambda: self.tr("Card"), lambda row: row.card, muted=True),
            Column(
                lambda: self.tr("Last visit"),
                lambda row: dates.day(row.last_visit) if row.last_visit else "–",
                muted=True,
            ),
            Column(lambda: self.tr("Open contacts"), lambda row: str(row.open or ""), right=True),
            Column(lambda: self.tr("New advisor"), self._new_advisor, stretch=True),
        ]
        self.table: RowTable[LeftMember] = RowTable(columns, self)
        self.table.setObjectName("handOverList")
        self.table.setAccessibleName(self.tr("Her members"))
        self.layout_.insertWidget(1, self.lead)
        self.layout_.insertWidget(self.layout_.indexOf(self.grid) + 1, self.table, 1)
        self.one_to = self.choice(
            self.tr("The marked one to"), "handOverOne", list(self._advisors.items()), None
        )
        self.one_to.activated.connect(lambda _index: self._give_one())
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._turn())
        self._whole = QCheckBox(self.tr("Phone numbers in full on the sheet"), self)
        self._whole.setObjectName("handOverWhole")
        self.layout_.insertWidget(self.layout_.indexOf(self.refusal), self._whole)
        self._sheet = QPushButton(self.tr("Sheet as PDF…"), self)
        self._sheet.setObjectName("handOverSheet")
        self._sheet.setAutoDefault(False)
        self._sheet.clicked.connect(self._save_sheet)
        self.foot.insertWidget(0, self._sheet)
        self._give_all()
        self._say()

    def keep(self) -> None:
        """Give them to their new advisors, and note that she has left if that was asked."""
        from app.services import staff

        said = self.tr("%n member(s) have another advisor now.", "", len(self.to))
        if not self.to:
            said = self.tr("{name} has left.").format(name=self._name)
        leaver_id, to, leaving = self._leaver_id, dict(self.to), self._leaving

        def work(session: "WriteSession") -> Generator[Progress, None, None]:
            yield Progress(0, 0)
            if to or not leaving:
                handover.hand_over(session, leaver_id, to)
            if leaving:
                staff.retire(session, leaver_id)

        change_of_many.change(self._context, len(to), work, said)

    def paper(self, out: Path) -> Generator[Progress, None, Any]:
        """Return the work that writes the sheet into `out`."""
        return _paper(self._context, self._leaver_id, dict(self.to), out, whole=self._whole.isChecked())

    def _say(self) -> None:
        planned = sum(one.open for one in self._members)
        if not self._members:
            said = self.tr("She looks after nobody.")
        elif not self._advisors:
            said = self.tr("Nobody else works here who could take over.")
        else:
            said = self.tr("%n member(s) of hers", "", len(self._members))
            if planned:
                said += " · " + self.tr("%n open contact(s), which go along", "", planned)
        self.lead.setText(said)
        able = bool(self._members and self._advisors)
        for widget in (self.all_to, self.one_to, self._whole, self._sheet):
            widget.setEnabled(able)
        self.done_button.setEnabled(able or self._leaving)

    def _give_all(self) -> None:
        ids = [one.id for one in self._members]
        chosen = self.all_to.currentData()
        if not self._advisors or chosen == _NOBODY:
            self.to = {}
        elif chosen == _SPREAD:
            self.to = rules.spread(ids, list(self._advisors), self._looked_after)
        else:
            self.to = dict.fromkeys(ids, int(chosen))
        self._show()

    def _give_one(self) -> None:
        one = self.table.chosen()
        if one is not None:
            self.to[one.id] = int(self.one_to.currentData())
            self._show()

    def _show(self) -> None:
        at = max(self.table.currentIndex().row(), 0)
        self.table.show_rows(self._members)
        if self._members:
            self.table.selectRow(at)
        self._turn()

    def _turn(self) -> None:
        one = self.table.chosen()
        if one is not None and one.id in self.to:
            self.one_to.setCurrentIndex(self.one_to.findData(self.to[one.id]))

    def _new_advisor(self, row: LeftMember) -> str:
        return self._advisors.get(self.to.get(row.id, 0), "–")

    def _save_sheet(self) -> None:
        name = self.tr("Handover {name}").format(name=self._name)
        chosen, _ = QFileDialog.getSaveFileName(self, self._sheet.text(), f"{name}.pdf", "PDF (*.pdf)")
        if chosen:
            self._context.jobs.start(
                self.paper(Path(chosen)),
                title=self.tr("Writing the sheet"),
                done=lambda printed: self._context.notify(self.tr("Saved: {path}").format(path=printed.path)),
            )


def _paper(
    context: Context, leaver_id: int, to: dict[int, int], out: Path, *, whole: bool
) -> Generator[Progress, None, Any]:
    from app import i18n
    from app.reports import handover as report

    with context.shop.reading() as session:
        sheet = yield from query.sheet(session, leaver_id, to, context.today(), whole_phones=whole)
    return (yield from report.handover(sheet, context.settings, i18n.current(), out))
