"""Points and plans: what purchases earn, what points and money paid in bring, saved together."""

from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from app.domain import discounts, errors, money, plans, points
from app.domain.shop import ShopSettings
from app.queries import terms
from app.queries.terms import GiftRow, PlanRow
from app.ui import text
from app.ui.context import Context
from app.ui.widgets.settings_kept import KeptSection
from app.ui.widgets.term_rows import Kind, Term, TermRows
from app.words import currencies, dates, percent_off, sentences

_MOST_POINTS: Final = 9_999_999
_SAMPLE: Final = 500
"""Whole units of a ticket, in a currency with cents; without them a hundred times as much."""


class PointsSettings(KeptSection):
    """B1, B2 and B4, each with what the owner may set, and a sum that shows what it means."""

    for_staff = True

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._on_file: dict[str, tuple[Any, ...]] = {}
        """What is written where nothing was changed: by plans and gifts."""
        self._rows: dict[str, list[Any]] = {}
        """The rows of the file that are shown."""
        self._put_earning()
        self._put_friends()
        self.plans = self._lines(
            "settingPlans",
            (
                Term("amount", Kind.MONEY, lambda: self.tr("She pays in")),
                Term("points", Kind.NUMBER, lambda: self.tr("Points"), _MOST_POINTS, 0),
                Term("percent", Kind.NUMBER, lambda: self.tr("% off"), discounts.MOST, 0),
                Term("name", Kind.WORDS, lambda: self.tr("Its own name")),
                Term("active", Kind.TICK, lambda: self.tr("Offered"), first=True),
            ),
            lambda: self.tr("Top-up plans"),
        )
        self.plan_sample = self._across_words("plansSample")
        self.plan_doubt = self._across_words("plansDoubt")
        text.play(self.plan_doubt, "warn")
        self._across_words(
            "plansMean",
            lambda: self.tr(
                "Who has paid in keeps the discount that she was promised until that money is spent; "
                "what you change here is for the next top-up."
            ),
        )
        self.add = QCheckBox(self)
        self.add.toggled.connect(lambda _on: self.look())
        self.keep("discounts_add", self.add.isChecked, self.add.setChecked)
        self.say(self.add.setText, lambda: self.tr("Her level's discount and her plan's add up"))
        self.across(lambda: self.tr("Her level's discount and her plan's add up"), self.add, "discountsAdd")
        self._across_words(
            "addMeans", lambda: self.tr("Without the tick the larger of the two is taken off the ticket.")
        )
        self.gifts = self._lines(
            "settingGifts",
            (
                Term("name", Kind.WORDS, lambda: self.tr("Gift")),
                Term("points", Kind.NUMBER, lambda: self.tr("Points"), _MOST_POINTS, 0),
                Term("cost", Kind.MONEY, lambda: self.tr("Costs the shop")),
                Term("active", Kind.TICK, lambda: self.tr("Offered"), first=True),
            ),
            lambda: self.tr("Gifts for points"),
        )
        self._across_words(
            "giftsMean",
            lambda: self.tr("What is no longer offered stays on record with those who have taken it."),
        )
        self.finish("settingsPointsSave")
        self.retranslate()

    def title(self) -> str:
        """Return the name of the section."""
        return self.tr("Points and plans")

    def lead(self) -> str:
        """Return what a change means for what is there already."""
        return self.tr("Points and money that she has already stay as they are, and so does their last day.")

    def refresh(self) -> None:
        """Show what is on file; what somebody is writing is left alone."""
        with self.context.reading() as session:
            offers = terms.topup_plans(session, self.context.settings, every=True)
            gifts = terms.gifts(session, every=True)
        for name, rows, lines in (("plans", offers, self.plans), ("gifts", gifts, self.gifts)):
            ordered: list[Any] = sorted(rows, key=lambda row: not row.active)
            # Whoever stands in a field stays there unless another row has come in.
            if ordered != self._rows.get(name) and lines.written() == self._on_file.get(name, ()):
                lines.show_rows([_as_values(row, lines) for row in ordered])
                self._on_file[name], self._rows[name] = lines.written(), ordered
        super().refresh()

    def look(self) -> None:
        """See whether there is anything to save, and what a sample comes to."""
        super().look()
        if self._on_file:
            self._show_samples()

    def changed(self) -> dict[str, Any]:
        """Return what would be saved: the settings; plans and gifts by these names if they are others."""
        found = super().changed()
        for name, lines in (("plans", self.plans), ("gifts", self.gifts)):
            if name in self._on_file and lines.written() != self._on_file[name]:
                found[name] = lines.written()
        return found

    def retranslate(self) -> None:
        """Say captions and samples in the window's language."""
        super().retranslate()
        if self._on_file:
            self._show_samples()

    def _put_earning(self) -> None:
        self.part(lambda: self.tr("What a purchase earns"))
        self.number(lambda: self.tr("One point for each"), "points_unit", "pointsUnit", 100_000, self._unit)
        self.number(
            lambda: self.tr("They count for"), "points_months", "pointsMonths", 120,
            lambda: self.tr("months; 0: they stay"),
        )  # fmt: skip
        self.number(
            lambda: self.tr("On her birthday"), "points_birthday", "pointsBirthday", 9,
            lambda: self.tr("times as many"),
        )  # fmt: skip
        self.number(
            lambda: self.tr("For 1 {currency} off she spends").format(currency=self._unit()),
            "points_worth", "pointsWorth", 1_000_000,
            lambda: self.tr("points; 0: they buy gifts only"),
        )  # fmt: skip
        self.sample = self._across_words("pointsSample")

    def _unit(self) -> str:
        return currencies.unit(self.context.settings.currency)

    def _put_friends(self) -> None:
        self.part(lambda: self.tr("When a friend whom she brought first buys"))
        for caption, setting, name in (
            (lambda: self.tr("She gets"), "points_for_referrer", "pointsReferrer"),
            (lambda: self.tr("The friend gets"), "points_for_newcomer", "pointsNewcomer"),
        ):
            self.number(caption, setting, name, 1_000_000, lambda: self.tr("points"))

    def _lines(self, name: str, columns: tuple[Term, ...], heading: Any) -> TermRows:
        self.part(heading)
        another = {
            "settingPlans": lambda: self.tr("Another plan"),
            "settingGifts": lambda: self.tr("Another gift"),
        }[name]
        lines = TermRows(columns, another, self.context.settings.currency, self)
        lines.more.setObjectName(f"{name}More")
        lines.changed.connect(self.look)
        lines.added.connect(
            lambda cell: QTimer.singleShot(0, cell, lambda: self._fields.ensureWidgetVisible(cell))
        )
        self.across(heading, lines, name)
        return lines

    def _across_words(self, name: str, words: Any = None) -> QLabel:
        label = text.label(part="muted", wrap=True, parent=self)
        label.setObjectName(name)
        if words is not None:
            self.say(label.setText, words)
        self.grid.addWidget(label, self.grid.rowCount(), 0, 1, 2)
        return label

    def _written(self) -> ShopSettings:
        """Return the settings as they are written here."""
        wanted = {name: read() for name, (read, _) in self._settings.items()}
        return replace(self.context.settings, **wanted)

    def _show_samples(self) -> None:
        kept = self._written()
        amount = _SAMPLE * 100
        earned = points.earned(amount, kept.digits, kept.points_unit)
        said = [self._earned(kept, amount, earned)]
        if off := points.worth(earned, kept.digits, kept.points_worth):
            said.append(self.tr("They are {amount} off.").format(amount=money.format(off, kept.currency)))
        last = points.last_day(self.context.today(), kept.points_months)
        if earned and last is not None:
            said.append(self.tr("Those of today count to {day}.").format(day=dates.day(last)))
        self.sample.setText(sentences.together(said))
        self.plan_sample.setText(self._plan_told(kept))
        doubt = self._plan_doubted(kept)
        self.plan_doubt.setText(doubt)
        self.plan_doubt.setVisible(bool(doubt))

    def _earned(self, kept: ShopSettings, amount: int, earned: int) -> str:
        total = money.format(amount, kept.currency)
        if not earned:
            return self.tr("A ticket of {amount} earns nothing.").format(amount=total)
        if kept.points_birthday > 1:
            return self.tr("A ticket of {amount} earns {points} points, on her birthday {more}.").format(
                amount=total, points=f"{earned:,}", more=f"{earned * kept.points_birthday:,}"
            )
        return self.tr("A ticket of {amount} earns {points} points.").format(
            amount=total, points=f"{earned:,}"
        )

    def _plan_told(self, kept: ShopSettings) -> str:
        """Say what the largest plan comes to, as far as it can be read."""
        offered = self._offered()
        if offered is None:
            return ""
        if not offered:
            return self.tr("No plan is offered: what she pays in brings neither points nor a discount.")
        plan = max(offered, key=lambda row: row["amount"])
        whole = int(10**kept.digits)
        goods = plan["amount"] * 100 // (100 - plan["percent"]) // whole * whole
        off = points.worth(plan["points"], kept.digits, kept.points_worth)
        return self.tr(
            "Who pays in {amount} has goods of {goods} for it, and points that are {off} off."
        ).format(
            amount=money.format(plan["amount"], kept.currency),
            goods=money.format(goods, kept.currency),
            off=money.format(off, kept.currency),
        )

    def _offered(self) -> list[dict[str, Any]] | None:
        """Return the plans that are offered as they are written; None while one cannot be read."""
        try:
            return [row for row in self.plans.rows() if row["active"] and row["amount"] > 0]
        except errors.BadValue:
            return None

    def _plan_doubted(self, kept: ShopSettings) -> str:
        """Say where a plan takes more off than a larger one; "" where none does."""
        found = plans.upside_down((row["amount"], row["percent"]) for row in self._offered() or ())
        if found is None:
            return ""
        less, more = found
        return self.tr(
            "Who pays in {less} has {off}, and who pays in {more} only {other}: nobody will take the larger."
        ).format(
            less=money.format(less[0], kept.currency), off=percent_off.off(less[1]),
            more=money.format(more[0], kept.currency),
            other=percent_off.off(more[1]) if more[1] else self.tr("no discount"),
        )  # fmt: skip

    def _save(self) -> None:
        from app.services import settings
        from app.services import terms as service

        changed = self.changed()
        offers = [PlanRow(**row) for row in self.plans.rows()] if "plans" in changed else None
        gifts = [_gift(row) for row in self.gifts.rows()] if "gifts" in changed else None
        rules = {name: value for name, value in changed.items() if name in self._settings}
        if not changed:
            return
        empty = self.plans.left_empty + self.gifts.left_empty
        told = [self.tr("Saved.")]
        if empty:
            told.append(self.tr("%n empty line(s) were left out.", "", empty))
        if offers is not None and (doubt := self._plan_doubted(self._written())):
            told.append(doubt)
        with self.context.changing(sentences.together(told)) as session:
            if rules:
                settings.change(session, **rules)
            if offers is not None:
                service.set_plans(session, offers)
            if gifts is not None:
                service.set_gifts(session, gifts)
            # What is written is on file now: the page that is told shows it as it was kept.
            self._shown |= rules
            self._on_file = {"plans": self.plans.written(), "gifts": self.gifts.written()}
        if empty:
            self._rows = {}  # what was left out goes from the page too
        self.refresh()

    def _back(self) -> None:
        super()._back()
        self._on_file = {"plans": self.plans.written(), "gifts": self.gifts.written()}
        self._rows = {}
        self.refresh()


def _as_values(row: PlanRow | GiftRow, lines: TermRows) -> dict[str, Any]:
    return {"id": row.id, **{name: getattr(row, name) for name in lines.names}}


def _gift(row: dict[str, Any]) -> GiftRow:
    return GiftRow(**row | {"id": row["id"] or 0})
