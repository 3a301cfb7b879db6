"""Tier, layer and level in words: what they are called, why, and what comes next (rules V2 to V5)."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from app import i18n
from app.domain import level_names, money
from app.domain.benefits import Benefit, Kind, Per
from app.domain.levels import Step
from app.domain.tiers import Reason
from app.i18n import Counted, translate
from app.words import dates, people, percent_off

Standing: Final = Counted("Standing")


def tier(key: str) -> str:
    """Return the word for a tier; "" for none. It is for staff only: no customer sees or hears it."""
    words = {
        "platinum": translate("Standing", "Platinum"),
        "gold": translate("Standing", "Gold"),
        "iron": translate("Standing", "Iron"),
        "lead": translate("Standing", "Lead"),
    }
    return words.get(key, "")


def moved(tier_key: str, moved_by: int) -> str:
    """Return the tier with an arrow that says whether it is better or worse than last month."""
    arrow = {1: " ↑", -1: " ↓"}.get(moved_by, "")
    return f"{tier(tier_key)}{arrow}"


def moved_aloud(before: str, moved_by: int) -> str:
    """Return the arrow in words; "" where there is none."""
    if not moved_by:
        return ""
    words = (
        translate("Standing", "up from {tier} last month")
        if moved_by > 0
        else translate("Standing", "down from {tier} last month")
    )
    return words.format(tier=tier(before))


def to_do(key: str) -> str:
    """Return what to do with members of a tier (rule V3)."""
    words = {
        "platinum": translate("Standing", "Keep her and do more: she is looked after first."),
        "gold": translate("Standing", "Lift her to platinum: advice and service rather than discounts."),
        "iron": translate("Standing", "Lift her to gold: a reason to come back soon."),
        "lead": translate("Standing", "Lift her or let her go, and never annoy her: she talks."),
    }
    return words.get(key, "")


def risen(level_code: str, tier_key: str) -> tuple[str, ...]:
    """Return a sentence each for the level and the tier that she is of since a ticket; "" for none."""
    said = []
    if level_code:
        said.append(
            translate("Standing", "She is {level} now: congratulate her.").format(level=level(level_code))
        )
    if tier_key:
        said.append(translate("Standing", "Her tier is now {tier}.").format(tier=tier(tier_key)))
    return tuple(said)


def layer(key: str) -> str:
    """Return the word for a layer (rule V5)."""
    words = {
        "loyal": translate("Standing", "Loyal"),
        "wavering": translate("Standing", "Wavering"),
        "potential": translate("Standing", "Potential"),
    }
    return words.get(key, "")


def layer_by_silence() -> str:
    """Return by what a layer is told where the shop is young."""
    return translate(
        "Standing", "The layer goes by how long she has been silent: too few have come again to reckon by."
    )


def level(code: str, name: str = "") -> str:
    """Return the name of a level in the language in force: the shop's own, else the program's word."""
    return level_names.said(name, i18n.current()) or people.level(code)


def reason(one: Reason) -> str:
    """Return one thing that a tier rests on: "4th of 5 by spend"."""
    if one.kind == "spend":
        return _spend(one.number)
    if one.kind == "friends":
        return Standing.tr("%n friend(s) brought", "", one.number)
    if one.kind == "visits":
        return Standing.tr("%n visit(s) in 12 months", "", one.number)
    return translate("Standing", "{share} % of what she bought came back").format(share=one.number)


def _spend(fifth: int) -> str:
    words = (
        translate("Standing", "nothing bought in 12 months"),
        translate("Standing", "1st of 5 by spend"),
        translate("Standing", "2nd of 5 by spend"),
        translate("Standing", "3rd of 5 by spend"),
        translate("Standing", "4th of 5 by spend"),
        translate("Standing", "5th of 5 by spend"),
    )
    return words[fifth]


def reasons(tier_key: str, why: Iterable[Reason]) -> str:
    """Return a tier with what it rests on: "Gold: 4th of 5 by spend, 2 friends brought, 9 visits"."""
    listed = translate("Standing", ", ").join(map(reason, why))
    return translate("Standing", "{tier}: {reasons}").format(tier=tier(tier_key), reasons=listed)


def step(one: Step, currency: str, today: date) -> str:
    """Return what is missing to the next level: "VIP: ¥1,240 more by 3 Mar"; by the quickest ways."""
    name = level(one.level.code, one.level.name)
    if 0 in (one.spend, one.points, one.friends):
        return translate("Standing", "{level}: reached, hers with her next purchase").format(level=name)
    ways = []
    if one.spend is not None:
        more = money.format(one.spend, currency)
        if one.by is None:
            ways.append(translate("Standing", "{more} more within 12 months").format(more=more))
        else:
            by = dates.short_day(one.by) if one.by.year == today.year else dates.day(one.by)
            ways.append(translate("Standing", "{more} more by {day}").format(more=more, day=by))
    if one.friends:
        ways.append(Standing.tr("%n more friend(s) brought", "", one.friends))
    said = translate("Standing", " or ").join(ways)
    return translate("Standing", "{level}: {ways}").format(level=name, ways=said)


def kind(key: str) -> str:
    """Return what a kind of benefit is called."""
    words = {
        "discount": translate("Standing", "Discount"),
        "points_rate": translate("Standing", "Points rate"),
        "birthday_offer": translate("Standing", "Birthday offer"),
        "monthly_gift": translate("Standing", "Gift"),
        "early_access": translate("Standing", "Early access"),
        "rest_area": translate("Standing", "Rest area"),
        "care": translate("Standing", "Care of clothes"),
        "partner": translate("Standing", "Partner shops"),
    }
    return words.get(key, key)


def benefit(one: Benefit) -> str:
    """Return what a benefit is: "12 % off", "a gift each month"."""
    kinds = {
        Kind.DISCOUNT: percent_off.off(one.amount),
        Kind.POINTS_RATE: translate("Standing", "points × {rate}"),
        Kind.BIRTHDAY_OFFER: translate("Standing", "{off} in the birthday month"),
        Kind.MONTHLY_GIFT: translate("Standing", "a gift"),
        Kind.REST_AREA: translate("Standing", "the rest area"),
        Kind.CARE: translate("Standing", "free care"),
        Kind.PARTNER: translate("Standing", "offers of our partner shops"),
    }
    if one.kind is Kind.EARLY_ACCESS:
        words = Standing.tr("new arrivals %n day(s) early", "", one.amount)
    else:
        words = kinds[one.kind].format(off=percent_off.off(one.amount), rate=f"{one.amount / 100:g}")
    if one.text:
        words = translate("Standing", "{benefit} ({text})").format(benefit=words, text=one.text)
    if one.times is not None and one.kind is not Kind.BIRTHDAY_OFFER:
        words = translate("Standing", "{benefit} ({text})").format(benefit=words, text=_often(one))
    return words


def _often(one: Benefit) -> str:
    times = one.times or 0
    if one.per is Per.MONTH:
        return Standing.tr("%n time(s) a month", "", times)
    if one.per is Per.YEAR:
        return Standing.tr("%n time(s) a year", "", times)
    return Standing.tr("%n time(s) in all", "", times)


def taken(day: date, staff: str | None, today: date) -> str:
    """Return when she took a benefit last, and who noted it: "taken on 28 Nov (Mei)"."""
    on = dates.short_day(day) if day.year == today.year else dates.day(day)
    return translate("Standing", "taken on {day} ({name})").format(day=on, name=people.signed(staff))


def left(one: Benefit, count: int | None) -> str:
    """Return how often a benefit may still be claimed, as of today; "" where nobody counts."""
    if count is None:
        return ""
    if count == 0:
        return translate("Standing", "taken")
    if one.times == 1:
        return translate("Standing", "not yet taken")
    return Standing.tr("%n left", "", count)
