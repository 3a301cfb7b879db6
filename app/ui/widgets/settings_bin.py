"""The bin: what was removed, when and by whom, and a way to bring each back at any later time."""

from PySide6.QtWidgets import QWidget

from app.queries import bin as bin_query
from app.queries.bin import Binned
from app.services import bin as bin_service
from app.ui import planning, text, theme
from app.ui.context import Context
from app.ui.dialogs.erase_member import EraseMember
from app.ui.form import opened
from app.ui.row_table import Column, RowTable
from app.ui.widgets.settings_section import SettingsSection
from app.words import bin as words
from app.words import dates

_MOST = 10
"""Lines that are seen without scrolling."""


class BinSection(SettingsSection):
    """A list; Enter, a double click or the button brings the marked line back."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._empty = text.label(part="muted", wrap=True, parent=self)
        self.across(lambda: self.tr("The bin is empty"), self._empty, "binEmpty")
        columns: list[Column[Binned]] = [
            Column(lambda: self.tr("Removed"), self._when, muted=True),
            Column(lambda: self.tr("Kind"), lambda one: words.kind(one.table), muted=True),
            Column(lambda: self.tr("What"), self._what, stretch=True),
            Column(lambda: self.tr("Of"), lambda one: one.member or "", muted=True),
            Column(lambda: self.tr("By"), lambda one: one.staff or self.tr("Owner"), muted=True),
        ]
        self.table: RowTable[Binned] = RowTable(columns, self)
        self.table.opened.connect(lambda one: self._try(lambda: self._bring_back(one)))
        self.across(lambda: self.tr("What was removed"), self.table, "binList")
        self._back = self.button(
            lambda: self.tr("Bring back"), "binBack", self._bring_back_marked, primary=True
        )
        self._erase = self.button(lambda: self.tr("Erase for good…"), "binErase", self._ask_to_erase)
        self.foot.addStretch()
        self.retranslate()

    def title(self) -> str:
        """Return the name of the section."""
        return self.tr("Bin")

    def lead(self) -> str:
        """Return what the bin keeps, and how long."""
        return self.tr(
            "What was removed lies here until it is brought back. "
            "Only a card can be erased for good, where she asks for it."
        )

    def refresh(self) -> None:
        """Read what lies in the bin."""
        with self.context.reading() as session:
            found = bin_query.load(session)
        self.table.show_rows(found)
        line = theme.current().px(theme.BODY) + 2 * theme.GRID
        self.table.setFixedHeight(line * (min(max(len(found), 1), _MOST) + 2))
        for widget in (self.table, self._back, self._erase):
            widget.setVisible(bool(found))
        self._empty.setText(self.tr("The bin is empty."))
        self._empty.setHidden(bool(found))

    def retranslate(self) -> None:
        """Say captions and headings in the window's language."""
        super().retranslate()
        self.table.retranslate()

    def _bring_back_marked(self) -> None:
        one = self.table.chosen()
        if one is not None:
            self._bring_back(one)

    def _ask_to_erase(self) -> None:
        one = self.table.chosen()
        if one is None or one.table != "member":
            self.context.notify(self.tr("Mark a card in the list first: nothing else is erased."))
            return
        opened(EraseMember(self.context, one.rows[0]["id"], one.rows[0]["name"], self.window()))

    def _bring_back(self, one: Binned) -> None:
        said = self.tr("{what} is back.").format(what=self._what(one) or words.kind(one.table))
        with self.context.changing(said) as session:
            bin_service.bring_back(session, one.change_id)
        planning.plan(self.context, one.member_id)

    def _when(self, one: Binned) -> str:
        return f"{dates.day(one.at.date())}  {one.at:%H:%M}"

    def _what(self, one: Binned) -> str:
        return words.what(one.table, one.rows, items=one.items, telling=not self.context.discreet)
