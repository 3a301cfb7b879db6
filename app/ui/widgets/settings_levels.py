"""Levels and tiers: thresholds, weights and benefits, saved after a look at who would move."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from app.domain import layers, tiers
from app.domain.levels import in_order
from app.queries import benefits, levels, standing_preview
from app.queries.standing import Rules
from app.services.levels import Terms
from app.ui import theme
from app.ui.context import Context
from app.ui.form import opened
from app.ui.widgets.level_terms import LevelTerms
from app.ui.widgets.settings_kept import KeptSection
from app.words import standing as words

if TYPE_CHECKING:
    from datetime import date

    from app.database.shop import Shop
    from app.progress import Job
    from app.queries.standing_preview import Preview

_HUNDREDTHS = 100
_COLUMNS = 112 * theme.GRID
"""The widest that the section grows, in pixels at 100 %."""


class LevelsSection(KeptSection):
    """V2, V4 and V5, each with what the owner may set."""

    for_staff = True

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        percent = lambda: "%"  # noqa: E731
        self.part(lambda: self.tr("Card levels, which members know of"))
        self.terms = LevelTerms(int(10**context.settings.digits), self)
        self.terms.changed.connect(self.look)
        self.across(lambda: self.tr("What each level asks and brings"), self.terms, "settingLevels")
        self._on_file: tuple[Terms, ...] = ()
        self.part(lambda: self.tr("Value tiers, which stay among staff"))
        self.number(
            lambda: self.tr("Weight of what she spends"), "tier_contribution", "tierSpend", 100, percent
        )
        self.number(
            lambda: self.tr("Weight of whom she brings"), "tier_word_of_mouth", "tierFriends", 100, percent
        )
        self.number(lambda: self.tr("Weight of her loyalty"), "tier_loyalty", "tierLoyalty", 100, percent)
        for tier in ("platinum", "gold", "iron"):
            self._score(tier)
        self.number(
            lambda: self.tr("Lead, if more of what she bought came back than"), "tier_returns",
            "tierReturns", 100, percent,
        )  # fmt: skip
        self.part(lambda: self.tr("Layers"))
        self.number(
            lambda: self.tr("Loyal: visits in 12 months"), "loyal_visits", "loyalVisits", 99, lambda: ""
        )
        self.number(
            lambda: self.tr("Loyal: still a customer, as likely as"),
            "loyal_alive",
            "loyalAlive",
            100,
            percent,
        )
        self.number(
            lambda: self.tr("Potential: one visit so far, within"), "potential_days", "potentialDays", 999,
            lambda: self.tr("days"),
        )  # fmt: skip
        self.part(lambda: self.tr("Lifetime value"))
        self.number(lambda: self.tr("Of a sale stays with the shop"), "margin", "settingMargin", 100, percent)
        self.finish("settingsLevelsSave")
        self.retranslate()

    def _widen(self) -> None:
        """Grow wider than other sections: a column for each level."""
        self.setMaximumWidth(theme.current().px(_COLUMNS))

    def title(self) -> str:
        """Return the name of the section."""
        return self.tr("Levels and tiers")

    def lead(self) -> str:
        """Return what happens before anything is saved."""
        return self.tr(
            "Before anything is saved you see who would move. A new level takes its place by what it asks."
        )

    def refresh(self) -> None:
        """Show what is on file; what somebody is writing is left alone."""
        if not self._on_file or self.terms.terms() == self._on_file:
            with self.context.reading() as session:
                kept = self.context.settings
                brings = benefits.load(session, kept)
                known = levels.load(session, kept)
            self.terms.show_terms([Terms(one, brings.get(one.code, ())) for one in known])
            self._on_file = self.terms.terms()
        super().refresh()

    def changed(self) -> dict[str, Any]:
        """Return what would be saved: the settings, and the terms under "terms" if they are others."""
        found = super().changed()
        if self._on_file and self.terms.terms() != self._on_file:
            found["terms"] = self.terms.terms()
        return found

    def _score(self, tier: str) -> None:
        field = QDoubleSpinBox(self)
        field.setRange(0, 5)
        field.setSingleStep(0.1)
        field.lineEdit().setTextMargins(theme.GRID - 2, 0, 0, 0)  # as `Number`
        field.setMinimumWidth(theme.current().px(112))
        field.valueChanged.connect(lambda _value: self.look())
        self.keep(
            f"tier_{tier}",
            lambda: round(field.value() * _HUNDREDTHS),
            lambda value: field.setValue(value / _HUNDREDTHS),
        )
        self.put(
            lambda: self.tr("{tier} from").format(tier=words.tier(tier)), field, f"tier_{tier}",
            lambda: self.tr("of 5"),
        )  # fmt: skip

    def _save(self) -> None:
        """Reckon beside the window who would move, and ask."""
        rules = {name: value for name, value in self.changed().items() if name != "terms"}
        settings = replace(self.context.settings, **rules)
        terms = self.terms.terms()
        wanted = Rules(
            tiers.rules_of(settings), layers.rules_of(settings), in_order([one.level for one in terms])
        )
        self.context.jobs.start(
            _preview(self.context.shop, self.context.today(), wanted),
            title=self.tr("Looking who would move"),
            done=lambda preview: self._ask(preview, terms, rules),
        )

    def _ask(self, preview: "Preview", terms: tuple[Terms, ...], rules: dict[str, Any]) -> None:
        from app.ui.dialogs.level_moves import LevelMoves

        def saved() -> None:
            self._on_file = terms
            self._shown |= rules
            self.refresh()

        # Who would move is not for her eyes either, and F9 may have been pressed while it was reckoned.
        self.context.for_staff(
            lambda: opened(LevelMoves(self.context, preview, terms, rules, saved, self.window()))
        )

    def _back(self) -> None:
        super()._back()
        if self._on_file:
            self.terms.show_terms(self._on_file)
            self.look()


def _preview(shop: "Shop", today: "date", wanted: Rules) -> "Job[Preview]":
    with shop.reading() as session:
        found = yield from standing_preview.load(session, today, wanted)
    return found
