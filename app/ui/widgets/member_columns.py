"""The columns of a list of members: what every list shows, and what its conditions make one want to see."""

from collections.abc import Collection
from typing import Final, NamedTuple

from app.domain import money
from app.domain.status import SANCTIONED
from app.i18n import Counted, translate
from app.queries.listed_members import Listed
from app.ui.context import Context
from app.ui.row_table import Column, RowTable
from app.words import dates, people, standing

MembersPage: Final = Counted("MembersPage")


class _Kind(NamedTuple):
    """When a column is seen."""

    key: str
    fields: frozenset[str] = frozenset()
    """It is seen while a condition asks for one of these; empty: always, unless it gives way."""
    hidden_when_discreet: bool = False


_KINDS: Final = (
    _Kind("name"),
    _Kind("reading"),
    _Kind("card"),
    _Kind("phone"),
    _Kind("birthday", frozenset({"birthday", "age"}), hidden_when_discreet=True),
    _Kind("spent", frozenset({"spent_365", "spent", "price_band"}), hidden_when_discreet=True),
    _Kind("tags", frozenset({"tag"}), hidden_when_discreet=True),
    _Kind("tier", hidden_when_discreet=True),
    _Kind("layer", frozenset({"layer"}), hidden_when_discreet=True),
    _Kind("level", hidden_when_discreet=True),
    _Kind("status"),
    _Kind("advisor"),
    _Kind("last_visit", hidden_when_discreet=True),
)
_GIVE_WAY: Final = ("reading", "status", "card")
"""What makes room, in this order, for each column that a condition brings."""
_TOLD: Final = 4
"""Digits of a phone number that are shown while a customer can see the screen."""


class MemberColumns:
    """The columns, and which of them are seen."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.columns: list[Column[Listed]] = [
            Column(lambda: translate("MembersPage", "Name"), lambda row: row.member.name),
            Column(lambda: translate("MembersPage", "Reading"), lambda row: row.member.reading, muted=True),
            Column(lambda: translate("MembersPage", "Card"), lambda row: row.member.card),
            Column(lambda: translate("MembersPage", "Phone"), self._phone),
            Column(lambda: translate("MembersPage", "Birthday"), self._birthday),
            Column(lambda: translate("MembersPage", "12 months"), self._spent, right=True),
            Column(lambda: translate("MembersPage", "Tags"), self._tags),
            Column(lambda: translate("MembersPage", "Tier"), self._tier),
            Column(lambda: translate("MembersPage", "Layer"), self._layer),
            Column(lambda: translate("MembersPage", "Level"), self._level),
            Column(lambda: translate("MembersPage", "Status"), self._status, muted=True),
            Column(lambda: translate("MembersPage", "Advisor"), lambda row: row.member.advisor, muted=True),
            Column(lambda: translate("MembersPage", "Last visit"), self._last_visit, stretch=True),
        ]

    def choose(self, table: RowTable[Listed], fields: Collection[str]) -> None:
        """Show the columns that conditions on these fields make one want, and hide what makes room."""
        wanted = [kind for kind in _KINDS if kind.fields & set(fields)]
        away = [key for key in _GIVE_WAY if key not in fields][: len(wanted)]
        for place, kind in enumerate(_KINDS):
            seen = kind in wanted or (not kind.fields and kind.key not in away)
            discreet = self._context.discreet and kind.hidden_when_discreet
            table.setColumnHidden(place, not seen or discreet)

    def _phone(self, row: Listed) -> str:
        phone = row.member.phone
        if not self._context.discreet:
            return phone
        # Whoever stands at the counter may know her own by its end, and nobody else's.
        return f"•••• {phone[-_TOLD:]}" if len(phone) > _TOLD else ""

    def _birthday(self, row: Listed) -> str:
        if self._context.discreet:  # of others a customer learns neither day nor age
            return ""
        if row.birthday is None:
            return "–"
        day = dates.short_day(row.birthday.next_on)
        turns = row.birthday.turns
        return (
            day
            if turns is None
            else translate("MembersPage", "{day}, turns {age}").format(day=day, age=turns)
        )

    def _level(self, row: Listed) -> str:
        # A column that is hidden can still be read aloud.
        return "" if self._context.discreet else people.level(row.member.level)

    def _status(self, row: Listed) -> str:
        hidden = self._context.discreet and row.member.status in SANCTIONED
        return "" if hidden else people.status(row.member.status)

    def _tier(self, row: Listed) -> str:
        return "" if self._context.discreet else standing.tier(row.tier)

    def _layer(self, row: Listed) -> str:
        return "" if self._context.discreet else standing.layer(row.layer)

    def _tags(self, row: Listed) -> str:
        return "" if self._context.discreet else " · ".join(row.tags)

    def _spent(self, row: Listed) -> str:
        if self._context.discreet:
            return ""
        return money.format(row.spent_365, self._context.settings.currency)

    def _last_visit(self, row: Listed) -> str:
        last = row.member.last_visit
        if self._context.discreet:
            return ""
        if last is None:
            return "–"
        away = (self._context.today() - last).days
        day = dates.day(last)
        if away == 0:
            return translate("MembersPage", "{day} (today)").format(day=day)
        return MembersPage.tr("{day}, %n day(s) ago", "", away).format(day=day)
