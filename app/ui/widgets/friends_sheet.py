"""Beside the card: through whom she came, whom she brought, and who of them has bought."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from app.queries import referrals
from app.queries.referrals import Friend
from app.ui import text
from app.ui.context import Context
from app.ui.widgets.popover import Popover
from app.words import dates

_LISTED = 8
"""More would be higher than the window: the others are counted."""


class FriendsSheet(Popover):
    """One member's chain; each name opens that card."""

    def __init__(self, anchor: QWidget, context: Context, member_id: int) -> None:
        super().__init__(anchor, self.tr("Friends of hers"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._context = context
        with context.reading() as session:
            found = referrals.chain(session, member_id)
        for caption, friends in (
            (self.tr("She came through"), found.through),
            (self.tr("She brought"), found.brought),
        ):
            if not friends:
                continue
            self.column.addWidget(text.label(caption, "muted", parent=self))
            for friend in friends[:_LISTED]:
                self._row(friend)
            if len(friends) > _LISTED:
                self.column.addWidget(
                    text.label(
                        self.tr("and {count} more").format(count=len(friends) - _LISTED), "muted", parent=self
                    )
                )

    def first(self) -> QWidget:
        """Return where the keyboard begins: the first name."""
        return self.findChild(QPushButton) or self

    def _row(self, friend: Friend) -> None:
        bought = (
            self.tr("has not bought yet")
            if friend.first_bought is None
            else self.tr("first bought {day}").format(day=dates.day(friend.first_bought))
        )
        parts = [f"{friend.name} {friend.card}".strip(), bought]
        if friend.brought:
            parts.append(self.tr("brought {count}").format(count=friend.brought))
        name = QPushButton("  ·  ".join(parts), self)
        name.setObjectName("friend")
        name.setProperty("kind", "link")
        name.setAutoDefault(True)
        name.clicked.connect(lambda: self._open(friend.id))
        self.column.addWidget(name, 0, Qt.AlignmentFlag.AlignLeft)

    def _open(self, member_id: int) -> None:
        self.put_away()
        self._context.open_member(member_id)
