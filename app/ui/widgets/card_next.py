"""What comes next for a member: the contacts that are planned, each a button to its script."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.domain import mourning, periods
from app.domain.layers import Layer
from app.domain.shop import ShopSettings
from app.domain.status import GREETED
from app.queries.asking import Asking
from app.queries.due import Due
from app.queries.member_card import MemberCard
from app.ui import text, theme
from app.ui.retranslated import Retranslated
from app.ui.widgets.fact import Fact
from app.ui.widgets.scrolled import Scrolled
from app.words import dates, outreach
from app.words import referrals as words

_MOST = 4


class _Line(NamedTuple):
    """The widgets of one contact."""

    day: QLabel
    what: QPushButton
    why: QLabel


class CardNext(Retranslated, QWidget):
    """The next few contacts, the soonest first."""

    wanted = Signal(object)
    """A contact (`Due`) is to be opened."""
    friends_wanted = Signal(QWidget)
    """Who came through her is to be shown beside this."""

    def __init__(self, settings: ShopSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("memberNext")
        self._settings = settings
        self._heading = text.label(part="strong", parent=self)
        self._period = text.label(part="muted", parent=self)
        self._period.setObjectName("memberPeriod")
        self._empty = text.label(part="muted", wrap=True, parent=self)
        self._mourning = text.label(part="muted", wrap=True, parent=self)
        self._mourning.setObjectName("memberMourning")
        self._moment = text.label(part="derived", wrap=True, parent=self)
        self._moment.setObjectName("memberMoment")
        self._friends = Fact("link", self)
        self._friends.setObjectName("memberFriends")
        self._card: MemberCard | None = None
        self._asking: Asking | None = None
        self._lines: list[_Line] = []
        self._due: Sequence[Due] = ()
        """What the lines say, as they stand."""
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.GRID)
        self._grid.setVerticalSpacing(theme.GRID // 2)
        self._grid.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID // 2)
        head = QHBoxLayout()
        head.setSpacing(theme.GRID)
        head.addWidget(self._heading)
        head.addWidget(self._period)
        head.addStretch()
        layout.addLayout(head)
        layout.addWidget(self._moment)
        layout.addWidget(self._friends, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._mourning)
        layout.addWidget(self._empty)
        # The whole card has to fit on a small screen: only this list may scroll.
        listed = Scrolled(self)
        listed.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        listed.column.addLayout(self._grid)
        listed.column.addStretch(1)
        layout.addWidget(listed, 1)
        self.retranslate()

    def know(self, asking: Asking | None) -> None:
        """Take whether now is a moment to ask her for a friend: it is shown with her card."""
        self._asking = asking

    def show_card(self, card: MemberCard) -> None:
        """Show what is planned for her; it is not for her own eyes."""
        self.setHidden(card.discreet)
        self._empty.setVisible(not card.due)
        self._card = card
        self._say_period(card)
        self._say_friends(card)
        self._say_mourning(card)
        self._due = card.due[:_MOST]
        while len(self._lines) > len(self._due):
            for widget in self._lines.pop():
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        while len(self._lines) < len(self._due):
            self._lines.append(self._line(len(self._lines)))
        for line, due in zip(self._lines, self._due, strict=True):
            late = due.due < card.today
            text.play(line.day, "warn" if late else "muted")
            line.day.setText(dates.day_of_week(due.due))
            line.day.setToolTip(self.tr("Overdue") if late else "")
            line.what.setText(f"{outreach.rule(due.rule)} · {outreach.channel(due.channel)}")
            line.why.setText(self._why(due, card))

    def _line(self, number: int) -> _Line:
        """Make the widgets of a contact; they stay for the next card: to make and dress new ones is dear."""
        line = _Line(
            text.label(part="muted", parent=self),
            QPushButton(self),
            text.label(part="muted", wrap=True, parent=self),
        )
        line.what.setProperty("kind", "link")
        line.what.clicked.connect(lambda: self.wanted.emit(self._due[number]))
        self._grid.addWidget(line.day, 2 * number, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(line.what, 2 * number, 1, Qt.AlignmentFlag.AlignLeft)
        self._grid.addWidget(line.why, 2 * number + 1, 1)
        return line

    def retranslate(self) -> None:
        """Say the heading in the window's language."""
        self._heading.setText(self.tr("Next"))
        self._empty.setText(self.tr("Nothing is planned for her in the coming weeks."))
        if self._card is not None:
            self._say_period(self._card)
            self._say_friends(self._card)

    def _say_period(self, card: MemberCard) -> None:
        """Say in which period she is, and what the shop does in it; nothing of one who is left alone."""
        who, layer = card.identity, card.standing.layer
        self._period.setVisible(not who.do_not_contact and who.status in GREETED)
        known = Layer(layer) if layer else None
        hers = periods.period(known, card.figures.last_visit, self._settings.silence, card.today)
        self._period.setText(outreach.period(hers))
        self._period.setToolTip(outreach.period_means(hers))
        self._period.setAccessibleDescription(outreach.period_means(hers))

    def _say_friends(self, card: MemberCard) -> None:
        """Say whether today is a day to ask whom she knows, and how many she has brought."""
        now = None if self._asking is None or self._asking.hush else self._asking.now
        self._moment.setText("" if now is None else words.moment(now))
        self._moment.setToolTip("" if now is None else words.ask(now))
        self._moment.setAccessibleDescription(self._moment.toolTip())
        self._moment.setVisible(now is not None)
        said = words.brought(card.friends) or (self.tr("Friends…") if card.identity.referred_by else "")
        self._friends.say(said, str, lambda: self.friends_wanted.emit(self._friends))
        self._friends.setVisible(bool(said))

    def _say_mourning(self, card: MemberCard) -> None:
        """Say why no feast is listed below."""
        since = card.identity.mourning_from
        holds = mourning.holds(since, card.today)
        self._mourning.setVisible(holds)
        if since is not None and holds:
            words = self.tr("In mourning since {day}: festive greetings are held back until {last}.")
            last = dates.day(mourning.last_day(since))
            self._mourning.setText(words.format(day=dates.short_day(since), last=last))

    def _why(self, due: Due, card: MemberCard) -> str:
        return outreach.reason(due.rule, due.reason, today=card.today, currency=self._settings.currency)
