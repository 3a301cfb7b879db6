"""The head of the member card: who she is, how to reach her, what to serve her."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain import readings
from app.domain.birthday import Calendar
from app.domain.partial_birthday import PartialBirthday
from app.domain.shop import ShopSettings
from app.domain.status import SANCTIONED, Status
from app.queries.celebration import Celebration
from app.queries.member_card import MemberCard
from app.ui import text, theme
from app.ui.retranslated import Retranslated
from app.ui.widgets.cut_short import CutShort
from app.ui.widgets.fact import Fact
from app.ui.widgets.flow import Flow
from app.ui.widgets.in_place import InPlace
from app.ui.widgets.portrait import Portrait
from app.ui.widgets.together import line, together
from app.words import card_life, dates, standing


class CardHeader(Retranslated, QWidget):
    """Two lines beside the portrait; what stands in an `InPlace` is edited there."""

    kept = Signal(str, str)
    """Field and what was written in it."""
    asked = Signal(QWidget)
    """Why she is of her tier is wanted."""

    def __init__(self, settings: ShopSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._card: MemberCard | None = None
        self._portrait = Portrait(self)
        self._fields = {
            "name": self._field("title", "memberName"),
            "reading": self._field("muted"),
            "phone": self._field("body"),
            "birthday": self._field("body"),
        }
        self._captions = {name: text.label(part="muted", parent=self) for name in self._fields}
        self._messengers = {name: CutShort(self) for name in ("wechat", "line", "email")}
        self._next_birthday = text.label(part="muted", parent=self)
        self._tier = Fact("derived", self)
        self._tier.setObjectName("memberTier")
        self._level = text.label(part="strong", parent=self)
        self._level.setObjectName("memberLevel")
        self._number = text.label(part="muted", parent=self)
        self._number.setObjectName("memberNumber")
        self._sanction = text.label(part="danger", parent=self)
        self._sanction.setObjectName("memberSanction")
        self._since = text.label(part="muted", parent=self)
        self._wishes = text.label(part="danger", parent=self)
        self._lay_out()
        self.retranslate()

    def show_card(self, card: MemberCard, photo: bytes | None) -> None:
        """Show the member."""
        self._card = card
        who = card.identity
        self._portrait.show_member(who.name, photo)
        written = {
            "name": who.name,
            "reading": who.reading,
            "phone": who.phones[0].written if who.phones else "",
            "birthday": dates.birth(who.birthday.birthday if who.birthday else None, who.born),
        }
        for name, value in written.items():
            self._fields[name].show_text(value)
        self._level.setHidden(card.discreet or card.life.status is Status.PROSPECT)
        self._fields["reading"].setPlaceholderText(self._likely_reading(card) or self.tr("reading"))
        self._fields["reading"].updateGeometry()
        for name, words in self._messenger_words(card).items():
            self._messengers[name].setText(words)
            self._messengers[name].setVisible(bool(words))
        self._next_birthday.setText(self._about(who.born, card) or self._coming(who.birthday, card))
        self._level.setText(standing.level(who.level, card.standing.level_name))
        self._show_tier(card)
        self._number.setText(self._number_words(card))
        sanction = self._sanction_words(card)
        self._sanction.setText(sanction)
        self._sanction.setVisible(bool(sanction))
        self._since.setText(self._since_words(card))
        wishes = self._wish_words(card)
        self._wishes.setText(wishes)
        self._wishes.setVisible(bool(wishes))

    def _show_tier(self, card: MemberCard) -> None:
        """Show the tier with its arrow; a customer who looks on sees neither, as the card has none then."""
        stands = card.standing
        said = standing.moved(stands.tier, stands.moved)
        self._tier.say(
            said, lambda: standing.reasons(stands.tier, stands.reasons), lambda: self.asked.emit(self._tier)
        )
        aloud = (standing.tier(stands.tier), standing.moved_aloud(stands.before, stands.moved))
        self._tier.setAccessibleName(" ".join(filter(None, aloud)))
        self._tier.setVisible(bool(stands.tier))

    def edit(self, field: str) -> None:
        """Put the cursor into a field."""
        self._fields[field].setFocus()
        self._fields[field].selectAll()

    def retranslate(self) -> None:
        """Say captions and hints in the window's language."""
        words = {
            "name": (self.tr("Name"), self.tr("Name")),
            "reading": (self.tr("Reading"), self.tr("reading")),
            "phone": (self.tr("Phone"), self.tr("add")),
            "birthday": (self.tr("Birthday"), self.tr("add")),
        }
        for name, (caption, hint) in words.items():
            self._captions[name].setText(caption)
            self._captions[name].setVisible(name not in {"name", "reading"})
            self._fields[name].name_it(caption, hint)

    def _likely_reading(self, card: MemberCard) -> str:
        """Return how a Chinese name is most likely read; a Japanese one is never guessed."""
        who = card.identity
        if who.reading or (who.language or self._settings.language) != "zh_CN":
            return ""
        return readings.display(who.name)

    def _messenger_words(self, card: MemberCard) -> dict[str, str]:
        who = card.identity
        kept = {
            "wechat": who.wechat and self.tr("WeChat {id}").format(id=who.wechat),
            "line": who.line and f"LINE {who.line}",
        }
        return {**kept, "email": who.email}

    def _coming(self, celebration: Celebration | None, card: MemberCard) -> str:
        if celebration is None:
            return ""
        away = (celebration.next_on - card.today).days
        words = [self.tr("today") if away == 0 else self.tr("in %n day(s)", "", away)]
        if celebration.birthday.calendar is Calendar.LUNAR:
            words.insert(0, dates.short_day(celebration.next_on))
        if celebration.turns is not None:
            words.append(self.tr("turns {age}").format(age=celebration.turns))
        return " · ".join(words)

    def _about(self, born: PartialBirthday | None, card: MemberCard) -> str:
        """Return how old she is, as far as the part of a birthday tells it."""
        ages = born.ages(card.today) if born else None
        if ages is None:
            return ""
        if ages[0] == ages[1]:
            return self.tr("{age} years old").format(age=ages[0])
        return self.tr("{least}–{most} years old").format(least=ages[0], most=ages[1])

    def _number_words(self, card: MemberCard) -> str:
        who = card.identity
        number = who.card or self.tr("no card")
        if card.life.status in SANCTIONED:
            return number
        state = card_life.standing(card.life)
        if card.life.status is Status.PROSPECT and who.joined_on:
            state = self.tr("Prospect since {day}").format(day=dates.day(who.joined_on))
        return f"{number}  ·  {state}"

    def _sanction_words(self, card: MemberCard) -> str:
        """Return what stands against her or is appealed, with its day; nothing before a customer."""
        if card.discreet:
            return ""
        state = card_life.standing(card.life) if card.life.status in SANCTIONED else ""
        return "  ·  ".join(filter(None, (state, card_life.beside(card.life))))

    def _since_words(self, card: MemberCard) -> str:
        who, words = card.identity, []
        if who.advisor:
            words.append(self.tr("Advisor {name}").format(name=who.advisor))
        if who.joined_on and card.life.status is not Status.PROSPECT:
            words.append(self.tr("since {year}").format(year=who.joined_on.year))
        if who.referred_by:
            words.append(self.tr("came through {name}").format(name=who.referred_by))
        return "  ·  ".join(words)

    def _wish_words(self, card: MemberCard) -> str:
        if card.identity.do_not_contact:
            return self.tr("Asked to be left alone")
        refused = {consent.channel for consent in card.consent if not consent.allowed}
        words = {
            "phone": self.tr("No calls"),
            "message": self.tr("No messages"),
            "email": self.tr("No e-mail"),
            "post": self.tr("No post"),
        }
        return "  ·  ".join(word for channel, word in words.items() if channel in refused)

    def _field(self, part: text.Part, name: str = "") -> InPlace:
        field = InPlace(part, self)
        field.setObjectName(name)
        field.kept.connect(self._keep)
        return field

    def _keep(self, written: str) -> None:
        name = next(name for name, field in self._fields.items() if field is self.sender())
        self.kept.emit(name, written)

    def _lay_out(self) -> None:
        gap = theme.GRID
        first = line(self._fields["name"], self._fields["reading"])
        first.addStretch()
        for label in (self._tier, self._level, self._number):
            first.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
            first.addSpacing(gap)
        second = Flow(2 * gap, gap // 2)
        self.line = second
        second.addWidget(together(self, self._captions["phone"], self._fields["phone"]))
        for messenger in self._messengers.values():
            second.addWidget(messenger)
        second.addWidget(
            together(self, self._captions["birthday"], self._fields["birthday"], self._next_birthday)
        )
        for label in (self._sanction, self._wishes, self._since):
            second.addWidget(label)
        lines = QVBoxLayout()
        lines.setSpacing(gap // 2)
        for each in (first, second):
            lines.addLayout(each)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * gap)
        row.addWidget(self._portrait, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)
