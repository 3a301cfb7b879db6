"""Change everything that is on a member's card."""

from datetime import date
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app import i18n
from app.database.sessions import WriteSession
from app.domain import coming_day
from app.domain.channels import Channel
from app.domain.duplicates import Known, birth_of
from app.domain.status import SANCTIONED, Status
from app.queries import duplicates, photo, staff
from app.queries.member_card import MemberCard
from app.services import consents, members, photos
from app.ui import planning, theme
from app.ui.context import Context
from app.ui.dialogs.member import birthday_of
from app.ui.form import Form
from app.ui.widgets.likely_same import LikelySame
from app.ui.widgets.photo_field import PhotoField
from app.ui.widgets.scrolled import Scrolled
from app.words import dates, people

_TEXTS = (
    "reading", "wechat", "line", "email", "postcode", "address", "occupation", "hobbies", "drink",
    "call_hours", "dress_habits", "parking", "taboos", "talk_about",
)  # fmt: skip
_DAYS = ("wedding_day", "joined_on", "mourning_from")
"""Not the last day of her card: only a renewal moves that."""
NOT_FOR_HER: Final = frozenset({"level", "taboos", "talk_about", "mourning_from", "notes"})
"""Left out while the customer can see the screen: what is not shown is not touched."""
_CHANNELS = (Channel.PHONE, Channel.MESSAGE, Channel.EMAIL, Channel.POST)


class EditMember(Form):
    """All that is on her card, in three columns: it has to fit a low screen."""

    def __init__(self, context: Context, card: MemberCard, parent: QWidget | None = None) -> None:
        super().__init__(parent, columns=3)
        self._context, self._card, self._who = context, card, card.identity
        self.call(self.tr("Edit the card"), self.tr("Save"))
        with context.reading() as session:
            self._image = photo.load(session, self._who.id)
            self._advisors = [(one.id, one.name) for one in staff.working(session)]
        self._photo = PhotoField(context.jobs, self._who.name, self._image, self)
        self._photo.refused.connect(self.say_refused)
        self._photo.reading.connect(self.done_button.setDisabled)  # saved now, it would be left out
        self._fill()
        self._lay_out()
        self.remember(context, f"edit:{self._who.id}")

    def keep(self) -> None:
        """Save what was changed; what was left alone is not touched."""
        changed, said, image = self._changed(), self._said(), self._photo.image
        if not changed and not said and image == self._image:
            return
        with self._context.changing(self.tr("Saved.")) as session:
            if changed:
                members.amend(session, self._who.id, **changed)
            for channel, allowed in said.items():
                consents.record(
                    session,
                    self._who.id,
                    channel,
                    allowed=allowed,
                    since=self._context.today(),
                    source="counter",
                )
            self._keep_photo(session, image)
        if said or planning.RESTS_ON & changed.keys():
            planning.plan(self._context, self._who.id)

    def fields_in(self) -> QWidget:
        """Return what scrolls."""
        return self._scrolled.widget() or self

    def order(self) -> None:
        """Begin at the name, not at the photo."""
        super().order()
        self._lines["name"].setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the fields want, as far as the screen has it."""
        super().showEvent(event)
        room = self.screen().availableGeometry().height()
        self.resize(self.sizeHint().width(), min(self.sizeHint().height(), room))

    # What was written ---------------------------------------------------------------------------

    def _changed(self) -> dict[str, object]:
        wanted: dict[str, object] = {name: field.text().strip() for name, field in self._lines.items()}
        wanted["card"] = self._number.text().strip() or None
        wanted |= {name: box.currentData() for name, box in self._boxes.items()}
        if self._notes is not None:
            wanted["notes"] = self._notes.toPlainText()
        changed = {name: value for name, value in wanted.items() if value != getattr(self._who, name)}
        changed |= {name: self._day(name) for name, field in self._days.items() if field.isModified()}
        if self._birthday.isModified():
            changed["birthday"] = birthday_of(self._birthday.text())
        if self._phones.isModified():
            changed["phones"] = self._numbers()
        return changed

    def _numbers(self) -> list[str]:
        written = self._phones.text().replace("；", ";").split(";")
        return [phone.strip() for phone in written if phone.strip()]

    def _known(self, region: str) -> Known:
        """Return what is written as it is held against the others on file."""
        said = {name: self._lines[name].text() for name in ("name", "reading", "email", "wechat")}
        return duplicates.known(
            said["name"],
            reading=said["reading"],
            numbers=self._numbers(),
            birth=birth_of(self._birthday.text()),
            email=said["email"],
            wechat=said["wechat"],
            region=region,
        )

    def _open_instead(self, member_id: int) -> None:
        self.reject()
        self._context.open_member(member_id)

    def _day(self, name: str) -> date | None:
        written = self._days[name].text().strip()
        return coming_day.parse_past(written, self._context.today()) if written else None

    def _said(self) -> dict[str, bool]:
        """Return her word on each channel on which it is another one now."""
        known = {one.channel: one.allowed for one in self._card.consent}
        now = {channel: box.currentData() for channel, box in self._consents.items()}
        return {
            key: allowed for key, allowed in now.items() if allowed is not None and allowed != known.get(key)
        }

    def _keep_photo(self, session: WriteSession, image: bytes | None) -> None:
        if image == self._image:
            return
        if image is None:
            photos.remove(session, self._who.id)
        else:
            photos.keep(session, self._who.id, image)

    # The fields ---------------------------------------------------------------------------------

    def _fill(self) -> None:
        who, captions = self._who, self._captions()
        hidden = NOT_FOR_HER if self._context.discreet else frozenset[str]()
        if self._context.discreet and who.status in SANCTIONED:
            hidden |= {"status"}
        self._lines = {
            name: self.line(captions[name], name, getattr(who, name)) for name in ("name", "reading")
        }
        phones = "; ".join(phone.written for phone in who.phones)
        self._phones = self.line(captions["phones"], "phones", phones, self.tr("several: separate by ;"))
        self._number = self.line(captions["card"], "card", who.card or "")
        birthday = dates.birth(who.birthday.birthday if who.birthday else None, who.born)
        self._birthday = self.line(captions["birthday"], "birthday", birthday)
        self._boxes = {
            name: self.choice(captions[name], name, choices, getattr(who, name))
            for name, choices in self._choices().items()
            if name not in hidden
        }
        if "status" in self._boxes:
            self._boxes["status"].setToolTip(
                self.tr(
                    "A card is renewed, suspended, cancelled and taken up again under Card… (Ctrl+Shift+C)."
                )
            )
            self._boxes["status"].setEnabled(self._boxes["status"].count() > 1)
        for name in _TEXTS[1:]:
            if name not in hidden:
                self._lines[name] = self.line(captions[name], name, getattr(who, name))
        self._days = {
            name: self.line(captions[name], name, dates.day(kept) if (kept := getattr(who, name)) else "")
            for name in _DAYS
            if name not in hidden
        }
        known = {one.channel: one.allowed for one in self._card.consent}
        answers = [(None, self.tr("not asked")), (True, self.tr("allowed")), (False, self.tr("refused"))]
        self._consents = {
            channel.value: self.choice(
                captions[f"consent_{channel.value}"],
                f"consent_{channel.value}",
                # Who has spoken can say something else, but not nothing.
                [*answers[channel.value in known :]],
                known.get(channel.value),
            )
            for channel in _CHANNELS
        }
        self._notes = None if "notes" in hidden else self.lines(captions["notes"], "notes", who.notes)
        if self._notes is not None:
            self._notes.setFixedHeight(self._notes.fontMetrics().height() * 2 + 20)

    def _lay_out(self) -> None:
        """Put the fields where they scroll if the text is large, and the photo beside the heading."""
        self.layout_.removeItem(self.grid)
        self.grid.setVerticalSpacing(theme.GRID // 2)
        self._scrolled = Scrolled(self)
        self._scrolled.column.addLayout(self.grid)
        head = QHBoxLayout()
        self.layout_.removeWidget(self.heading)
        head.addWidget(self.heading, 1)
        head.addWidget(self._photo, 0, Qt.AlignmentFlag.AlignRight)
        self.layout_.insertLayout(0, head)
        self.layout_.insertWidget(1, self._scrolled, 1)
        likely = LikelySame(self._context, self._known, self._who.id, parent=self)
        email, wechat = self._lines["email"], self._lines["wechat"]
        likely.watch(self._lines["name"], self._phones, self._birthday, email, wechat)
        likely.wanted.connect(self._open_instead)
        self.layout_.insertWidget(2, likely)

    def _choices(self) -> dict[str, list[tuple[object, str]]]:
        return {
            "gender": [(key, people.gender(key)) for key in ("", "f", "m")],
            "language": [
                (None, self.tr("as the shop")),
                *((code, i18n.NAMES[code]) for code in i18n.LANGUAGES),
            ],
            "advisor_id": [(None, self.tr("nobody")), *self._advisors],
            "status": [(str(key), people.status(key)) for key in self._states()],
            "level": [(key, people.level(key)) for key in dict.fromkeys((*people.levels(), self._who.level))],
            "source": [(key, people.source(key)) for key in members.CHOICES["source"]],
            "do_not_contact": [(False, self.tr("as she allows")), (True, self.tr("leave her alone"))],
        }

    def _states(self) -> list[Status]:
        """Return what editing may make of her: into a sanction, and out of it, only a step leads."""
        now = Status(self._who.status)
        return [now] if now in SANCTIONED else [one for one in Status if one not in SANCTIONED]

    def _captions(self) -> dict[str, str]:
        return {
            "name": self.tr("Name"),
            "reading": self.tr("Reading"),
            "phones": self.tr("Phones"),
            "card": self.tr("Card number"),
            "birthday": self.tr("Birthday"),
            "gender": self.tr("Gender"),
            "language": self.tr("Writes in"),
            "advisor_id": self.tr("Advisor"),
            "status": self.tr("Status"),
            "level": self.tr("Level"),
            "source": self.tr("Came how"),
            "do_not_contact": self.tr("Contact"),
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
            "parking": self.tr("Parking"),
            "taboos": self.tr("Taboos"),
            "talk_about": self.tr("Talk about"),
            "wedding_day": self.tr("Wedding day"),
            "joined_on": self.tr("Member since"),
            "mourning_from": self.tr("In mourning since"),
            "consent_phone": self.tr("May be called"),
            "consent_message": self.tr("May get messages"),
            "consent_email": self.tr("May get e-mail"),
            "consent_post": self.tr("May get post"),
            "notes": self.tr("Notes"),
        }
