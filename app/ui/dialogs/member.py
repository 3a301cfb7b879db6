"""Put a member on file with three fields, or change everything that is on her card."""

from datetime import timedelta
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from app import i18n
from app.domain import dates as parsing
from app.domain import reach
from app.domain.birth_text import Birth, parse_birth
from app.domain.reach import Where
from app.domain.status import Status
from app.queries import staff
from app.queries.member_card import Identity
from app.services import members, notes
from app.ui import text, theme
from app.ui.context import Context
from app.ui.form import Form
from app.words import dates, people

_TEXTS = (
    "reading", "wechat", "line", "email", "postcode", "address", "occupation", "hobbies", "drink",
    "call_hours", "dress_habits", "talk_about",
)  # fmt: skip
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
        self._ask()
        self.remember(context, "member:new")

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
        words = {
            Where.WECHAT: self.tr("Kept as her WeChat. For another write it first: LINE yan88, 小红书 yan88"),
            Where.LINE: self.tr("Kept as her LINE. For another write it first: WeChat yan88, IG yan88"),
            Where.EMAIL: self.tr("Kept as her e-mail."),
            Where.OTHER: self.tr("Kept in her notes."),
        }
        said = "" if reached is None else words.get(reached.where, "")
        self._told.setText(said)
        self._told.setVisible(bool(said))


class EditMember(Form):
    """All that is on her card, in three columns: it has to fit a low screen."""

    def __init__(self, context: Context, who: Identity, parent: QWidget | None = None) -> None:
        super().__init__(parent, columns=3)
        self._context, self._who = context, who
        self.call(self.tr("Edit the card"), self.tr("Save"))
        captions = self._captions()
        self._lines = {"name": self.line(self.tr("Name"), "name", who.name)}
        self._lines["reading"] = self.line(captions["reading"], "reading", who.reading)
        phones = "; ".join(phone.written for phone in who.phones)
        self._phones = self.line(self.tr("Phones"), "phones", phones, self.tr("several: separate by ;"))
        self._card = self.line(self.tr("Card number"), "card", who.card or "")
        birthday = dates.birth(who.birthday.birthday if who.birthday else None, who.born)
        self._birthday = self.line(self.tr("Birthday"), "birthday", birthday)
        wedding = who.wedding_day.isoformat() if who.wedding_day else ""
        self._wedding = self.line(self.tr("Wedding day"), "wedding_day", wedding)
        self._choices(context, who)
        for name in _TEXTS[1:]:
            self._lines[name] = self.line(captions[name], name, getattr(who, name))
        self._notes = self.lines(self.tr("Notes"), "notes", who.notes)
        self.remember(context, f"edit:{who.id}")

    def keep(self) -> None:
        """Save what was changed; what was left alone is not touched."""
        wanted: dict[str, object] = {name: field.text() for name, field in self._lines.items()}
        wanted["notes"] = self._notes.toPlainText()
        wanted["card"] = self._card.text().strip() or None
        wanted["wedding_day"] = (
            parsing.parse_day(self._wedding.text()) if self._wedding.text().strip() else None
        )
        wanted |= {name: box.currentData() for name, box in self._boxes.items()}
        changed = {name: value for name, value in wanted.items() if value != getattr(self._who, name)}
        if self._birthday.isModified():
            changed["birthday"] = birthday_of(self._birthday.text())
        if self._phones.isModified():
            written = self._phones.text().replace("；", ";").split(";")
            changed["phones"] = [phone.strip() for phone in written if phone.strip()]
        if changed:
            with self._context.changing(self.tr("Saved.")) as session:
                members.amend(session, self._who.id, **changed)

    def _choices(self, context: Context, who: Identity) -> None:
        with context.reading() as session:
            advisors = [(one.id, one.name) for one in staff.working(session)]
        tongues = [(code, i18n.NAMES[code]) for code in i18n.LANGUAGES]
        self._boxes = {
            "gender": self.choice(
                self.tr("Gender"), "gender", [(key, people.gender(key)) for key in ("", "f", "m")], who.gender
            ),
            "language": self.choice(
                self.tr("Writes in"), "language", [(None, self.tr("as the shop")), *tongues], who.language
            ),
            "advisor_id": self.choice(
                self.tr("Advisor"), "advisor_id", [(None, self.tr("nobody")), *advisors], who.advisor_id
            ),
            "status": self.choice(
                self.tr("Status"),
                "status",
                [(str(key), people.status(key)) for key in Status],
                who.status,
            ),
            "level": self.choice(
                self.tr("Level"),
                "level",
                [(key, people.level(key)) for key in ("member", "vip", "senior_vip")],
                who.level,
            ),
            "do_not_contact": self.choice(
                self.tr("Contact"),
                "do_not_contact",
                [(False, self.tr("as she allows")), (True, self.tr("leave her alone"))],
                who.do_not_contact,
            ),
        }

    def _captions(self) -> dict[str, str]:
        return {
            "reading": self.tr("Reading"),
            "wechat": self.tr("WeChat"),
            "line": self.tr("LINE"),
            "email": self.tr("E-mail"),
            "postcode": self.tr("Postcode"),
            "address": self.tr("Address"),
            "occupation": self.tr("Occupation"),
            "hobbies": self.tr("Hobbies"),
            "drink": self.tr("Serve"),
            "call_hours": self.tr("Best hour to call"),
            "dress_habits": self.tr("Habits of dress"),
            "talk_about": self.tr("Talk about"),
        }
