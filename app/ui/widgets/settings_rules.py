"""The rules of outreach: which are on, their numbers, and which festivals are kept."""

from dataclasses import replace
from typing import Final

from PySide6.QtWidgets import QComboBox, QWidget

from app.domain import festivals
from app.domain.festivals import Region
from app.domain.outreach_facts import WIN_BACK, Rule, off
from app.domain.shop import MOST, ShopSettings
from app.domain.wishes import To
from app.ui import planning, text
from app.ui.context import Context
from app.ui.widgets.settings_kept import KeptSection
from app.ui.widgets.settings_section import Words
from app.ui.widgets.tick_list import TickList
from app.words import currencies, outreach

_NONE = "-"
"""Kept where no festival is: an empty choice would mean all of them."""
_RULES: Final = sorted([*(rule.value for rule in Rule), WIN_BACK], key=lambda name: (name[0], int(name[1:])))


class RulesSection(KeptSection):
    """C1 to C17, F2 and M8, each to switch off, with the numbers that the owner may change."""

    for_staff = True  # to whom wishes go is told by tiers

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.part(lambda: self.tr("Occasions that are planned"))
        self.rules = TickList(_RULES, outreach.rule, self)
        self.rules.itemChanged.connect(lambda _item: self.look())
        self.keep("rules_off", lambda: ",".join(self.rules.unticked()), self._switch)
        self.across(lambda: self.tr("Occasions that are planned"), self.rules, "settingRules")
        self._put_days_of_hers()
        self._put_silences()
        self._put_purchases()
        self._put_news()
        self.part(lambda: self.tr("The day's load"))
        self._numbers(
            (lambda: self.tr("Contacts a day for each of the staff"), "daily_contacts", "settingDaily", "")
        )
        self.finish("settingsRulesSave")
        self.ask = self.button(lambda: self.tr("What would change?"), "settingsRulesForesee", self._foresee)
        self.foreseen = text.label(part="muted", wrap=True, parent=self)
        self.foreseen.setObjectName("settingsRulesForeseen")
        self.foot.addWidget(self.foreseen, 1)
        self.retranslate()

    def title(self) -> str:
        """Return the name of the section."""
        return self.tr("Rules of outreach")

    def lead(self) -> str:
        """Return when changes take effect."""
        return self.tr("The plan follows at once: what is open moves, comes or goes. What was done stays.")

    def refresh(self) -> None:
        """Show what is on file, and the festivals of the shop's region."""
        region = Region.JP if self.context.settings.region == Region.JP else Region.CN
        home = {each.id for each in festivals.of_region(region)}
        self.kept.show_only(home.__contains__)
        super().refresh()

    def look(self) -> None:
        """See whether there is anything to save; what was foreseen of other numbers is gone."""
        super().look()
        self.ask.setEnabled(self.save.isEnabled())
        self.foreseen.clear()

    def retranslate(self) -> None:
        """Say captions, rules and festivals in the window's language."""
        super().retranslate()
        self.kept.retranslate()
        self.rules.retranslate()
        for number in range(self.to.count()):
            self.to.setItemText(number, self._to(self.to.itemData(number)))
        self.foreseen.clear()

    def _put_days_of_hers(self) -> None:
        days = self._days
        self.part(lambda: f"{outreach.rule('C1')} · {outreach.rule('C2')}")
        self._numbers(
            (lambda: self.tr("A card is posted before the day"), "birthday_lead", "settingLead", days),
            (lambda: self.tr("Off in the birthday month"), "birthday_offer", "settingOffer", "%"),
        )
        self.part(lambda: outreach.rule("C3"))
        self.kept = TickList((each.id for each in festivals.FESTIVALS), outreach.festival, self)
        self.kept.itemChanged.connect(lambda _item: self.look())
        self.keep("festivals", self._chosen, self._choose)
        self.across(lambda: self.tr("Good wishes are sent on"), self.kept, "settingFestivals")
        self.to = self.choice(lambda: self.tr("Good wishes go to"), "wishes_to", "settingWishes", tuple(To))
        # As wide as the section, not as its longest choice: at large text that is more than there is.
        self.to.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.under(
            lambda: self.tr(
                "On feasts and at the turn of a season. Of a day six in ten go to platinum and gold, "
                "three to iron, one to the others. On a day for the aged all of them are wished well."
            )
        )

    def _to(self, code: str) -> str:
        words = {
            To.DAY: self.tr("as many as a day holds, best first"),
            To.BEST: self.tr("platinum and gold"),
            To.EVERYBODY: self.tr("everybody"),
        }
        return words[To(code)]

    def _put_silences(self) -> None:
        days = self._days
        self.part(lambda: f"{outreach.rule('C5')} · {outreach.rule('C15')}")
        self._numbers(
            (lambda: self.tr("Not seen for"), "silence", "settingSilence", days),
            (lambda: self.tr("A call may be made before"), "calls_ahead",
             "settingCalls", days),
        )  # fmt: skip
        self.under(
            lambda: self.tr(
                "Before the end of June and of November: twice as long for who may be lost, half as long "
                "for who is new. Who may be lost is called after two thirds of her silence already, and once "
                "more by the end of September."
            )
        )

    def _put_purchases(self) -> None:
        days, money = self._days, lambda: currencies.unit(self.context.settings.currency)
        months = lambda: self.tr("months; 0: never")  # noqa: E731  (words that follow the language)
        self.part(lambda: outreach.rule("C6"))
        self._numbers(
            (lambda: self.tr("A ticket from so much on"), "big_ticket", "settingBigTicket", money),
            (lambda: self.tr("A call so long after it"), "big_ticket_follow_up", "settingFollowUp", days),
        )
        self.part(lambda: outreach.rule("C7"))
        self._numbers(
            (lambda: self.tr("From this level on"), "thanks_rank", "settingThanksRank", ""),
        )
        self.under(lambda: self.tr("0: after everybody's purchase; 1: from the second level on."))
        self._numbers(
            (lambda: self.tr("How it wears, the first time after"), "wear_first", "settingWearFirst", months),
            (lambda: self.tr("How it wears, again after"), "wear_second", "settingWearSecond", months),
        )  # fmt: skip
        self.part(lambda: f"{outreach.rule('C9')} · {outreach.rule('C10')}")
        self._numbers(
            (lambda: self.tr("Thanked from this sum on"), "year_sum", "settingYearSum", money),
            (lambda: self.tr("So many are visited in December"), "best_of_year", "settingBest", ""),
        )

    def _put_news(self) -> None:
        days = self._days
        self.part(lambda: f"{outreach.rule('C8')} · {outreach.rule('C14')}")
        self._numbers(
            (lambda: self.tr("A newcomer is called within"), "newcomer_call", "settingNewcomer", days),
            (lambda: self.tr("After a complaint was settled"), "complaint_follow_up", "settingComplaint",
             days),
        )  # fmt: skip
        self.part(lambda: self.tr("What members say of us"))
        self._numbers(
            (
                lambda: self.tr("A complaint is settled within"),
                "feedback_complaint",
                "settingDueComplaint",
                days,
            ),
            (lambda: self.tr("A suggestion within"), "feedback_suggestion", "settingDueSuggestion", days),
            (lambda: self.tr("Praise within"), "feedback_praise", "settingDuePraise", days),
            (lambda: self.tr("An idea within"), "feedback_idea", "settingDueIdea", days),
        )
        self.under(lambda: self.tr("0: no day is promised. It holds for what is noted from now on."))
        self.part(lambda: outreach.rule("C11"))
        self._numbers(
            (lambda: self.tr("Before her card ends"), "card_expiry", "settingCardExpiry", days),
            (lambda: self.tr("Before points of hers lapse"), "points_expiry", "settingPointsExpiry", days),
            (lambda: self.tr("Not of fewer points than"), "points_least", "settingPointsLeast", ""),
        )
        self.part(lambda: outreach.rule("C16"))
        self._numbers(
            (lambda: self.tr("Invited before the day"), "event_invite", "settingInvite", days),
            (lambda: self.tr("Reminded before the day"), "event_remind", "settingRemind", days),
        )

    def _days(self) -> str:
        return self.tr("days")

    def _numbers(self, *numbers: tuple[Words, str, str, Words | str]) -> None:
        """Add numbers: each with its caption, its setting, its name and what it counts."""
        for caption, setting, name, after in numbers:
            self.number(caption, setting, name, MOST[setting], after if callable(after) else str(after).strip)

    def _chosen(self) -> str:
        ticked = self.kept.ticked()
        return "" if len(ticked) == self.kept.count() else ",".join(ticked) or _NONE

    def _choose(self, written: str) -> None:
        chosen = {each.strip() for each in written.split(",")}
        self.kept.tick(lambda key: not written or key in chosen)

    def _switch(self, written: str) -> None:
        silent = off(ShopSettings(rules_off=written))
        self.rules.tick(lambda key: key not in silent)

    def _save(self) -> None:
        saved = bool(self.changed())
        super()._save()
        if saved:
            planning.plan(self.context)

    def _foresee(self) -> None:
        """Count, beside the window, what the plan would gain and lose by what is written here."""
        shop, today = self.context.shop, self.context.today()
        wanted = replace(self.context.settings, **self.changed())

        def counted() -> tuple[int, int]:
            from app.services import planning as service

            with shop.reading() as session:
                return service.foreseen(session, wanted, today)

        def tell(found: tuple[int, int]) -> None:
            more, fewer = found
            come = self.tr("%n contact(s) come", "", more)
            go = self.tr("%n contact(s) go", "", fewer)
            words = self.tr("In the coming 60 days {come}, {go}.")
            self.foreseen.setText(words.format(come=come, go=go))

        self.context.jobs.ask(counted, tell)
