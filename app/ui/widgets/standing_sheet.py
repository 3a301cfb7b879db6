"""Beside the tier on a card: why she is of it, what to do, and what her level and the next one bring."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain import slipping
from app.domain.layers import Layer
from app.domain.shop import ShopSettings
from app.domain.win_back import Past
from app.domain.worth import ShopWorth
from app.queries.benefits import Held
from app.queries.member_card import MemberCard
from app.ui import text
from app.ui.widgets.popover import Popover
from app.words import stakes, value
from app.words import standing as words


class StandingSheet(Popover):
    """One member's standing in words; for staff only."""

    def __init__(
        self,
        anchor: QWidget,
        card: MemberCard,
        settings: ShopSettings,
        known: ShopWorth | None = None,
        past: Past | None = None,
    ) -> None:
        stands = card.standing
        hers = None if known is None else known.members.get(card.identity.id)
        at_stake = None if known is None or past is None else known.stake(card.identity.id, past.chance)
        title = words.reasons(stands.tier, stands.reasons) if stands.tier else words.layer(stands.layer)
        super().__init__(anchor, title)
        self._today = card.today
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if stands.moved:
            self._say(words.moved_aloud(stands.before, stands.moved))
        if stands.tier:
            self._say(
                self.tr("{layer}. {to_do}").format(
                    layer=words.layer(stands.layer), to_do=words.to_do(stands.tier)
                )
            )
        if stands.alive is None and stands.layer != Layer.POTENTIAL:
            self._say(words.layer_by_silence())
        if hers is not None:
            self._part(
                value.worth(hers.value, hers.p_alive, settings.currency),
                value.worth_told(hers.expected_12m, hers.ticket, hers.simple, settings.currency),
            )
        if known is not None and hers is not None and hers.is_slipping and stands.tier in slipping.BEST:
            self._say(value.is_listed(known.listed.score, known.listed.why_rule))
        if at_stake is not None:
            self._say(stakes.told(at_stake, settings.currency))
        level = words.level(stands.level, stands.level_name)
        brings = "\n".join(map(self._benefit, stands.benefits))
        if brings:
            self._part(self.tr("{level} brings").format(level=level), brings)
        if stands.step is not None:
            self._part(words.step(stands.step, settings.currency, card.today), self._gains(card))

    def _benefit(self, one: Held) -> str:
        """Return what a benefit is, and whether she has used it."""
        said = [words.benefit(one.benefit)]
        if one.last is not None:
            said.append(words.taken(one.last, one.by, self._today))
        if one.left:
            said.append(words.left(one.benefit, one.left))
        return "  ·  ".join(filter(None, said))

    def _gains(self, card: MemberCard) -> str:
        return "  ·  ".join(map(words.benefit, card.standing.gains))

    def _part(self, heading: str, said: str) -> None:
        self.column.addWidget(text.hairline(parent=self))
        self.column.addWidget(text.label(heading, "strong", wrap=True, parent=self))
        if said:
            self._say(said)

    def _say(self, said: str) -> None:
        self.column.addWidget(text.label(said, "muted", wrap=True, parent=self))
