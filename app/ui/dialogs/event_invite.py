"""Whom to invite to an event: of a list, a tier, a taste, seen lately; or a list in front, to which (F2)."""

from collections.abc import Generator, Sequence
from contextlib import suppress
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtWidgets import QComboBox, QWidget
from shiboken6 import isValid

from app import i18n
from app.database.sessions import ReadSession, WriteSession
from app.database.shop import Shop
from app.domain import colours, ready_lists
from app.domain.errors import NotAFilter
from app.domain.events import Salon
from app.domain.member_filter import Condition, MemberFilter
from app.domain.tiers import Tier
from app.progress import Progress
from app.queries import condition_choices, inviting, member_list, saved_lists
from app.queries import events as query
from app.queries.condition_choices import Goods
from app.queries.inviting import Whom
from app.services import events as service
from app.ui import change_of_many, text, theme
from app.ui.change_of_many import AT_ONCE
from app.ui.context import Context
from app.ui.form import Form, opened
from app.words import events as words
from app.words import lists as list_words
from app.words import standing

_WIDE: Final = 62 * theme.GRID
_TIERS: Final = (Tier.PLATINUM, Tier.GOLD, Tier.IRON, Tier.LEAD)
_NOT_ASKED: Final = frozenset({"no_calls", "no_phone", "no_birthday"})
"""Lists of every shop of whom nobody thinks for a salon."""
_MANY: Final = 20
"""More than so many are asked for once more, of an event whose places are not counted."""
_SEEN: Final = (90, 180, 365)
"""Days in which she was in last."""

Inviting: Final = i18n.Counted("Inviting")


class InviteForm(Form):
    """Asks whom to invite, and says beforehand how many they are and who is left out."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inviteForm")
        self.setMinimumWidth(theme.current().px(_WIDE))
        self._context = context
        self._event: Salon | None = None
        self._whom: Whom | None = None
        self._asked = 0
        self._sure = False
        """Whether it was said how many they are, and one is asked only to press once more."""
        self._who = text.label(part="muted", wrap=True, parent=self)
        self._who.setObjectName("inviteWho")
        self.layout_.insertWidget(2, self._who)

    def keep(self) -> None:
        """Put them on the list, as one change."""
        event, whom = self._event, self._whom
        if event is None or whom is None:
            return
        ids, today = whom.ids, self._context.today()

        def work(session: WriteSession) -> Generator[Progress, None, None]:
            for first in range(0, len(ids), AT_ONCE):
                yield Progress(first, len(ids))
                service.invite(session, event.id, ids[first : first + AT_ONCE], today)
            session.member_id = ids[0] if len(ids) == 1 else None

        change_of_many.change(self._context, len(ids), work, Inviting.tr("%n invited.", "", len(ids)))

    def may_keep(self) -> bool:
        """Ask once more before more are invited than there is room for."""
        event, whom = self._event, self._whom
        if event is None or whom is None or self._sure:
            return True
        free = None if event.places is None else max(event.places - event.expected, 0)
        if len(whom.ids) <= (_MANY if free is None else free):
            return True
        self._sure = True
        self.say(words.many_asked(len(whom.ids), free))
        self.done_button.setText(Inviting.tr("Invite all %n", "", len(whom.ids)))
        return False

    def ask(self) -> None:
        """Ask anew who it would be; a subclass says of whom."""

    def look(self, event: Salon, wanted: Sequence[MemberFilter] | Sequence[int]) -> None:
        """Look beside the window who it would be (whom all filters let through), and say it."""
        self._event, self._whom = event, None
        self._asked += 1
        self._sure = False
        self.refusal.hide()
        self.done_button.setText(i18n.translate("Inviting", "Invite them"))
        self.done_button.setEnabled(False)
        self._who.setText(self.tr("Looking …"))
        shop, today, asked = self._context.shop, self._context.today(), self._asked

        def found() -> Whom:
            with shop.reading() as session:
                return inviting.whom(session, event.id, event.day, _ids(session, wanted, today))

        self._context.jobs.ask(found, partial(self._show, asked))

    def _show(self, asked: int, whom: Whom) -> None:
        if not isValid(self) or asked != self._asked or self._event is None:
            return
        self._whom = whom
        lines = [Inviting.tr("%n to invite", "", len(whom.ids))]
        if whom.there:
            lines[0] += Inviting.tr(" · %n on the list already", "", whom.there)
        places = self._event.places
        if places is not None:
            lines[0] += Inviting.tr(" · %n place(s)", "", places)
        if whom.left_out:
            lines.append(words.left_out([(one.name, one.reason) for one in whom.left_out]))
        self._who.setText("\n".join(lines))
        self.done_button.setEnabled(bool(whom.ids))
        self.grow()


class InviteBy(InviteForm):
    """Whom to invite to this event: list, tier, style, colour and last visit; all of them have to hold."""

    def __init__(self, context: Context, event: Salon, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._to = event
        self.call(
            self.tr("Invite to “{theme}”").format(theme=event.theme),
            i18n.translate("Inviting", "Invite them"),
        )
        settings = context.settings
        self._lists = [(MemberFilter(), list_words.everybody())]
        with context.reading() as session:
            for one in saved_lists.kept(session):
                with suppress(NotAFilter):  # kept by a later version
                    self._lists.append((one.wanted, one.name))
        for key, wanted in ready_lists.ready(settings).items():
            if key not in _NOT_ASKED:
                self._lists.append((wanted, list_words.name(key, settings)))
        names: list[tuple[object, str]] = [(at, name) for at, (_, name) in enumerate(self._lists)]
        self._list = self.choice(self.tr("List"), "inviteList", names, 0)
        tiers: list[tuple[object, str]] = [(0, self.tr("any tier"))]
        for count, tier in enumerate(_TIERS, 1):
            said = standing.tier(tier)
            tiers.append((count, said if count == 1 else self.tr("{tier} and above").format(tier=said)))
        self._tier = self.choice(self.tr("Tier"), "inviteTier", tiers, 0)
        self._style = self.choice(
            self.tr("Likes the style"), "inviteStyle", [(None, self.tr("any style"))], None
        )
        named: list[tuple[object, str]] = [
            (key, colours.name(key, i18n.current())) for key in colours.COLOURS
        ]
        self._colour = self.choice(
            self.tr("Likes the colour"), "inviteColour", [(None, self.tr("any colour")), *named], None
        )
        seen: list[tuple[object, str]] = [
            (days, Inviting.tr("in the last %n day(s)", "", days)) for days in _SEEN
        ]
        self._seen = self.choice(self.tr("Last in"), "inviteSeen", [(None, self.tr("whenever")), *seen], None)
        for box in (self._list, self._tier, self._style, self._colour, self._seen):
            box.currentIndexChanged.connect(lambda _at: self.ask())
        context.jobs.ask(partial(_goods, context.shop), self._offer_styles)
        self.ask()

    def ask(self) -> None:
        """Ask for those whom every choice lets through."""
        conditions = []
        count = int(self._tier.currentData())
        if count:
            conditions.append(Condition("tier", "is", tuple(_TIERS[:count])))
        for box, field, operator in (
            (self._style, "style", "likes"), (self._colour, "colour", "likes"),
            (self._seen, "last_visit", "within"),
        ):  # fmt: skip
            value = box.currentData()
            if value is not None:
                conditions.append(Condition(field, operator, (value,)))
        base = self._lists[int(self._list.currentData())][0]
        self.look(self._to, (base, MemberFilter(tuple(conditions))))

    def _offer_styles(self, goods: Goods) -> None:
        if isValid(self):
            for style in goods.styles:
                self._style.addItem(style, style)


class InviteTo(InviteForm):
    """To which event those of a list are invited."""

    def __init__(
        self, context: Context, member_ids: Sequence[int], coming: Sequence[Salon], parent: QWidget
    ) -> None:
        super().__init__(context, parent)
        self._ids = member_ids
        self.call(
            Inviting.tr("Invite %n member(s)", "", len(member_ids)), i18n.translate("Inviting", "Invite them")
        )
        self._coming = {one.id: one for one in coming}
        choices: list[tuple[object, str]] = [
            (one.id, self.tr("{theme} · {day}").format(theme=one.theme, day=words.when(one)))
            for one in coming
        ]
        self._to: QComboBox = self.choice(self.tr("To"), "inviteTo", choices, None)
        self._to.currentIndexChanged.connect(lambda _at: self.ask())
        self.ask()

    def ask(self) -> None:
        """Ask who of the list may be invited to the event that is chosen."""
        self.look(self._coming[int(self._to.currentData())], self._ids)


def invite_list(context: Context, member_ids: Sequence[int], parent: QWidget) -> None:
    """Invite those of a list to an event to come; without any, one is planned first."""
    from app.ui.dialogs.event import EventForm

    def ask() -> None:
        today = context.today()
        with context.reading() as session:
            coming = [
                one for one in reversed(query.everything(session)) if one.day >= today and not one.cancelled
            ]
        if coming:
            opened(InviteTo(context, member_ids, coming, parent))
        else:
            opened(EventForm(context, None, lambda _id: ask(), parent))

    context.for_staff(ask)


def _goods(shop: Shop) -> Goods:
    with shop.reading() as session:
        return condition_choices.goods(session)


def _ids(session: ReadSession, wanted: Sequence[MemberFilter] | Sequence[int], today: date) -> Sequence[int]:
    """Return whom all filters let through; ids are what they are."""
    filters = [one for one in wanted if isinstance(one, MemberFilter)]
    if not filters:
        return [one for one in wanted if isinstance(one, int)]
    first, *others = [
        member_list.ids(session, one, today) for one in filters if one.conditions or one is filters[0]
    ]
    both = set(first).intersection(*others)
    return [id_ for id_ in first if id_ in both]
