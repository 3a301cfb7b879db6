"""Put a member on file with three fields."""

from datetime import timedelta
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from app.domain import reach
from app.domain.birth_text import Birth, parse_birth
from app.domain.duplicates import Known, birth_of
from app.domain.reach import Where
from app.domain.status import Status
from app.queries import duplicates
from app.services import members, notes
from app.ui import text, theme
from app.ui.context import Context
from app.ui.form import Form
from app.ui.widgets.likely_same import LikelySame
from app.words import duplicates as words
from app.words import people

_WIDE: Final = 480
"""Pixels at 100 %: the hints are read whole."""
_TRIED_ON: Final = "tried_on"
_FAN: Final = "fan"
_REMEMBERED: Final = timedelta(days=90)
"""How long it is good to know what she tried on: a season."""
_KEPT_IN: Final = {Where.WECHAT: "wechat", Where.LINE: "line", Where.EMAIL: "email"}
"""Ways to reach her that have a field; others go to the notes."""


def birthday_of(written: str) -> Birth | None:
    """Return the birthday that was written, or the part of it; None for nothing, and for 不详 or "unknown".

    Raises the facts of `domain.dates`.
    """
    return parse_birth(written)


class NewMember(Form):
    """Three fields are enough, whoever she is: a name, one way to reach her, how she came.

    Of one who tried on, a fourth says what; the rest is added on the card, while she is there or later.
    """

    def __init__(self, context: Context, parent: QWidget | None = None, name: str = "") -> None:
        super().__init__(parent)
        self.call(self.tr("New member"), self.tr("Put on file"))
        self._context = context
        self.member_id: int | None = None
        self._name = self.line(self.tr("Name"), "name", name)
        self._phone = self.line(self.tr("Phone, WeChat or LINE"), "phone")
        sources = [(key, people.source(key)) for key in members.CHOICES["source"] if key != "import"]
        self._source = self.choice(self.tr("Came how"), "source", [*sources], "walk_in")
        self._tried = self.line(self.tr("Tried on"), "tried_on", hint=self.tr("what, in which size"))
        hint = self.tr("1985-03-12, 八月十五, S60.3.12 …")
        self._birthday = self.line(self.tr("Birthday"), "birthday", hint=hint)
        self._card = self.line(self.tr("Card number"), "card", hint=self.tr("none yet: a prospect"))
        self._told = text.label(part="muted", parent=self)
        self._told.setObjectName("reachTold")
        self.layout_.insertWidget(self.layout_.indexOf(self.grid) + 1, self._told)
        self._phone.textChanged.connect(lambda _text: self._tell())
        self._source.currentIndexChanged.connect(lambda _index: self._ask())
        self.setMinimumWidth(theme.current().px(_WIDE))
        self._likely = LikelySame(context, self._known, parent=self)
        self._likely.watch(self._name, self._phone, self._birthday)
        self._likely.wanted.connect(self._open_instead)
        self._known_as = text.label(part="warn", wrap=True, parent=self)
        self._known_as.setObjectName("sureSame")
        self._known_as.hide()
        self.layout_.insertWidget(self.layout_.indexOf(self.foot), self._known_as)
        self._warned_of: frozenset[int] = frozenset()
        for field in (self._name, self._phone, self._birthday):
            field.textChanged.connect(self._warn_of_nobody)
        self.layout_.insertWidget(self.layout_.indexOf(self.grid) + 1, self._likely)
        self._ask()
        self.remember(context, "member:new")

    def _known(self, region: str) -> Known:
        """Return what is written as it is held against those on file."""
        reached = self._reached()
        return duplicates.known(
            self._name.text(),
            numbers=reached.get("phones", ()),
            email=reached.get("email", ""),
            wechat=reached.get("wechat", ""),
            birth=birth_of(self._birthday.text()),
            region=region,
        )

    def _open_instead(self, member_id: int) -> None:
        self.reject()
        self._context.open_member(member_id)

    def may_keep(self) -> bool:
        """Ask once more where she is on file for sure: a second card is made only by whoever wants it."""
        self._likely.look()
        found = frozenset(one.id for one in self._likely.sure)
        if found <= self._warned_of:
            return True
        self._warned_of = found
        who = self.tr("; ").join(words.has(one) for one in self._likely.sure)
        self._known_as.setText(self.tr("{who}. Nothing is on file yet: is it somebody else?").format(who=who))
        self._known_as.show()
        self.done_button.setText(self.tr("Put on file all the same"))
        return False

    def _warn_of_nobody(self) -> None:
        self._warned_of = frozenset()
        self._known_as.hide()
        self.done_button.setText(self.tr("Put on file"))

    def keep(self) -> None:
        """Put her on file."""
        card, source = self._card.text().strip(), self._source.currentData()
        birthday, today = birthday_of(self._birthday.text()), self._context.today()
        tried = self._tried.text().strip() if source == _TRIED_ON else ""
        with self._context.changing(self.tr("{name} is on file.").format(name=self._name.text())) as session:
            self.member_id = members.enrol(
                session,
                self._name.text(),
                birthday=birthday,
                card=card or None,
                source=source,
                status=Status.ACTIVE if card else Status.PROSPECT,
                joined_on=today,
                **self._reached(),
            )
            if tried:
                said = self.tr("Tried on: {what}").format(what=tried)
                notes.write(session, self.member_id, said, today, until=today + _REMEMBERED)

    def _reached(self) -> dict[str, Any]:
        """Return the field of her card in which the way to reach her is kept."""
        reached = reach.read(self._phone.text(), self._context.settings.region)
        if reached is None:
            return {}
        if reached.where is Where.PHONE:
            return {"phones": [reached.text]}
        return {_KEPT_IN.get(reached.where, "notes"): reached.text}

    def _ask(self) -> None:
        """Ask what she tried on only of one who did, and of one who follows the shop for her account."""
        source = self._source.currentData()
        self.want(self._tried, wanted=source == _TRIED_ON)
        caption = self.tr("Her account, or phone") if source == _FAN else self.tr("Phone, WeChat or LINE")
        self.caption(self._phone, caption)
        self._tell()
        self.adjustSize()

    def _tell(self) -> None:
        """Say where the way to reach her is kept, unless it is plainly a telephone number."""
        reached = reach.read(self._phone.text(), self._context.settings.region)
        kept_in = {
            Where.WECHAT: self.tr("Kept as her WeChat. For another write it first: LINE yan88, 小红书 yan88"),
            Where.LINE: self.tr("Kept as her LINE. For another write it first: WeChat yan88, IG yan88"),
            Where.EMAIL: self.tr("Kept as her e-mail."),
            Where.OTHER: self.tr("Kept in her notes."),
        }
        said = "" if reached is None else kept_in.get(reached.where, "")
        self._told.setText(said)
        self._told.setVisible(bool(said))
