"""A code for the shop's phone: it opens the message to her, calls her, or hands the words over."""

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain import phone_links
from app.domain.channels import Channel
from app.queries.member_card import MemberCard
from app.ui import text, theme
from app.ui.context import Context
from app.ui.shown import Shown
from app.ui.widgets.qr import QrCode


@dataclass(frozen=True, slots=True)
class Reach:
    """Whom the phone is to reach, and with which words; what is not known, or not admitted, is ""."""

    name: str
    words: str = ""
    """The whole message, for WeChat or LINE."""
    short: str = ""
    """The words of a text message."""
    sms: str = ""
    """The number for a text message, as `domain.phones` has it (+86…)."""
    call: str = ""
    """The number to call."""


def admitted(name: str, phone: str, admits: Collection[Channel], words: str, short: str) -> Reach:
    """Return what the shop's phone may do for her: what she refused is not offered."""
    writes, calls = Channel.MESSAGE in admits, Channel.PHONE in admits
    return Reach(
        name,
        words=words if writes else "",
        short=short if writes else "",
        sms=phone if writes else "",
        call=phone if calls else "",
    )


def reach(card: MemberCard, words: str) -> Reach:
    """Return what the shop's phone may do for a member with these words; nothing for who is left alone."""
    who = card.identity
    refused = {one.channel for one in card.consent if not one.allowed}
    admits = () if who.do_not_contact else [way for way in Channel if way not in refused]
    phone = who.phones[0].digits if who.phones else ""
    short = words if phone_links.is_one_message(words) else ""
    return admitted(who.name, phone, admits, words, short)


class PhoneCode(Shown):
    """One code at a time: the keys 1 to 3 choose which."""

    def __init__(self, context: Context, reach: Reach, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setObjectName("phoneCode")
        self.setWindowTitle(self.tr("For the phone"))
        self._reach = reach
        self.code = QrCode(self)
        self._name = text.label(reach.name, "title", parent=self)
        self._does = text.label(part="muted", wrap=True, parent=self)
        self._does.setObjectName("phoneCodeDoes")
        self._does.setMinimumHeight(theme.current().px(3 * theme.BODY + theme.GRID))
        self._does.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._group = QButtonGroup(self)
        choices = QHBoxLayout()
        choices.setSpacing(theme.GRID)
        for number, (title, link, does) in enumerate(self._choices(), 1):
            button = QPushButton(title, self)
            button.setObjectName(f"phoneCode{number}")
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setToolTip(self.tr("Key {number}").format(number=number))
            button.clicked.connect(lambda _on, link=link, does=does: self._show(link, does))
            self._group.addButton(button)
            choices.addWidget(button)
        choices.addStretch()
        close = QPushButton(self.tr("Close"), self)
        close.setProperty("kind", "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * (3 * theme.GRID,))
        layout.setSpacing(2 * theme.GRID)
        layout.addWidget(self._name)
        layout.addLayout(choices)
        layout.addWidget(self.code, 1, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._does)
        layout.addLayout(foot)
        self._group.buttons()[0].click()
        close.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by number."""
        buttons = self._group.buttons()
        number = event.key() - Qt.Key.Key_1
        if 0 <= number < len(buttons):
            buttons[number].click()
            return
        super().keyPressEvent(event)

    def _choices(self) -> list[tuple[str, str, str]]:
        """Return what can be done for her: its word, what the code holds, what the phone does then."""
        reach = self._reach
        found = []
        if reach.words:
            found.append(
                (
                    self.tr("WeChat or LINE"),
                    reach.words,
                    self.tr("The phone reads the words: copy them there, and paste them to her."),
                )
            )
        if reach.sms and reach.short:
            found.append(
                (
                    self.tr("Text message"),
                    phone_links.sms(reach.sms, reach.short),
                    self.tr("The phone opens a text message to her, ready to be sent."),
                )
            )
        if reach.call:
            found.append((self.tr("Call"), phone_links.call(reach.call), self.tr("The phone calls her.")))
        return found

    def _show(self, link: str, does: str) -> None:
        self.code.show_text(link)
        self.code.setAccessibleName(does)
        self._does.setText(does)


def can_show(reach: Reach) -> bool:
    """Whether there is anything for a phone to do."""
    return bool(reach.words or reach.call or (reach.sms and reach.short))
