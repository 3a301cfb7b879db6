"""Why a contact is due, in one line: a sentence for each rule, from the facts that it gives."""

from collections.abc import Callable, Mapping
from datetime import date

from app.domain import birthday, card_occasions, money
from app.domain.benefits import Benefit, Kind, Per
from app.domain.birthday import Calendar
from app.domain.outreach_facts import WIN_BACK, Rule
from app.domain.slipping import Change
from app.i18n import translate
from app.words import card_occasions as names_of_cards
from app.words import dates, people, standing, value
from app.words.outreach import festival, period, rule, season


def of(rule_id: str, facts: Mapping[str, object], today: date | None, currency: str) -> str:
    """Return the line for a rule; what staff made themselves says their note."""
    if rule_id == WIN_BACK and "last_visit" in facts:
        return _slipping(facts, today)
    if "card" in facts:
        return _card(str(facts["card"]))
    if rule_id not in _REASONS:
        return str(facts.get("note") or rule(rule_id))
    try:
        return _REASONS[Rule(rule_id)](facts, today, currency)
    except KeyError:  # a follow-up of one's own, or a file of another version: its note, or the rule
        return str(facts.get("note") or rule(rule_id))


def _card(key: str) -> str:
    """Return what a card was for that no rule had asked for; of another version: its key."""
    known = {each.key: each for each in card_occasions.known()}
    if key not in known:
        return key
    occasion = names_of_cards.name(known[key])
    return translate("Outreach", "card: {occasion}").format(occasion=occasion)


def _birthday(facts: Mapping[str, object], _today: date | None, _currency: str) -> str:
    kept = birthday.from_json(facts["birthday"])
    day = dates.short_day(_day(facts, "day"))
    said = translate("Outreach", "birthday on {day}").format(day=day)
    if kept.calendar is Calendar.LUNAR:
        words = translate("Outreach", "birthday on {day} ({lunar})")
        said = words.format(day=day, lunar=dates.birthday(kept))
    if "turns" not in facts:
        return said
    return translate("Outreach", "{birthday} — turns {age}").format(birthday=said, age=facts["turns"])


def _family(facts: Mapping[str, object], _today: date | None, _currency: str) -> str:
    relation, day = people.relation(str(facts["relation"])), dates.short_day(_day(facts, "day"))
    name = facts.get("relative")
    if not name:
        return translate("Outreach", "{relation}'s birthday on {day}").format(relation=relation, day=day)
    return translate("Outreach", "{relation} {name}'s birthday on {day}").format(
        relation=relation, name=name, day=day
    )


def _festival(facts: Mapping[str, object], _today: date | None, _currency: str) -> str:
    return festival(str(facts["festival"]))


def _silence(facts: Mapping[str, object], today: date | None, _currency: str) -> str:
    days = int(str(facts["days"]))
    if today is not None:
        days = max(days, (today - _day(facts, "last_visit")).days)
    return translate("Outreach", "has not been in for {days} days").format(days=days)


def _slipping(facts: Mapping[str, object], today: date | None) -> str:
    last = _day(facts, "last_visit")
    if today is None:
        said = translate("Outreach", "slipping away: not been in since {day}").format(
            day=dates.short_day(last)
        )
    else:
        words = translate("Outreach", "slipping away: has not been in for {days} days")
        said = words.format(days=(today - last).days)
    changes = facts["changes"]
    known = [Change(each) for each in changes] if isinstance(changes, list) else []
    return " · ".join([said, *map(value.change, known)])


def _big_purchase(facts: Mapping[str, object], _today: date | None, currency: str) -> str:
    day = dates.short_day(_day(facts, "bought_on"))
    if not currency:
        return translate("Outreach", "big purchase on {day}").format(day=day)
    amount = money.format(int(str(facts["amount_minor"])), currency)
    return translate("Outreach", "bought for {amount} on {day}").format(amount=amount, day=day)


def _information(facts: Mapping[str, object], _today: date | None, _currency: str) -> str:
    if "applied_on" in facts:
        day = dates.short_day(_day(facts, "applied_on"))
        return translate("Outreach", "her card is ready to collect, applied for on {day}").format(day=day)
    if "valid_until" in facts:
        day = dates.short_day(_day(facts, "valid_until"))
        return translate("Outreach", "her card is valid until {day}").format(day=day)
    if "lapse_on" in facts:
        words = translate("Outreach", "{points} of her points lapse on {day}")
        points = f"{int(str(facts['points'])):,}"
        return words.format(points=points, day=dates.short_day(_day(facts, "lapse_on")))
    return str(facts.get("note") or rule(Rule.INFORMATION))


def _level_up(facts: Mapping[str, object], _today: date | None, _currency: str) -> str:
    level = standing.level(str(facts["level"]), str(facts.get("level_name") or ""))
    said = translate("Outreach", "has reached {level} on {day}").format(
        level=level, day=dates.short_day(_day(facts, "rose_on"))
    )
    brings = facts.get("brings")
    gained = [
        standing.benefit(Benefit(Kind(kind), amount, text, times, Per(per)))
        for kind, amount, text, times, per in (brings if isinstance(brings, list | tuple) else ())
    ]
    if not gained:
        return said
    return translate("Outreach", "{said}: {brings}").format(said=said, brings=" · ".join(gained))


def _sympathy(facts: Mapping[str, object], _today: date | None, _currency: str) -> str:
    return translate("Outreach", "in mourning since {day}").format(day=dates.short_day(_day(facts, "since")))


def _season(facts: Mapping[str, object], _today: date | None, _currency: str) -> str:
    return season(str(facts["season"]))


def _after_purchase(facts: Mapping[str, object], _today: date | None, _currency: str) -> str:
    day = dates.short_day(_day(facts, "bought_on"))
    if facts.get("step") == "thanks":
        return translate("Outreach", "thanks for her purchase on {day}").format(day=day)
    return translate("Outreach", "how it wears, what she bought last, on {day}").format(day=day)


def _referral(facts: Mapping[str, object], _today: date | None, _currency: str) -> str:
    friend = facts.get("friend") or facts.get("through")  # "through": of an earlier version
    if "brought_on" in facts:
        day = dates.short_day(_day(facts, "brought_on"))
        if not friend:
            return translate("Outreach", "brought somebody on {day}").format(day=day)
        return translate("Outreach", "brought {friend} on {day}").format(friend=friend, day=day)
    day = dates.short_day(_day(facts, "came_on"))
    if not friend:
        return translate("Outreach", "is new since {day}, came through somebody").format(day=day)
    return translate("Outreach", "is new since {day}, came through {friend}").format(day=day, friend=friend)


def _year_sum(facts: Mapping[str, object], _today: date | None, currency: str) -> str:
    day = dates.short_day(_day(facts, "passed_on"))
    if not currency:
        return translate("Outreach", "has passed the sum of a year on {day}").format(day=day)
    amount = money.format(int(str(facts["amount_minor"])), currency)
    return translate("Outreach", "has spent {amount} in a year, as of {day}").format(amount=amount, day=day)


def _best_of_year(facts: Mapping[str, object], _today: date | None, _currency: str) -> str:
    if int(str(facts["place"])) == 1:
        return translate("Outreach", "spent the most of all in {year}").format(year=facts["year"])
    return translate("Outreach", "is among those who spent the most in {year}").format(year=facts["year"])


def _complaint(facts: Mapping[str, object], _today: date | None, _currency: str) -> str:
    day = dates.short_day(_day(facts, "closed_on"))
    return translate("Outreach", "her complaint was settled on {day}: is it right now?").format(day=day)


def _calls(facts: Mapping[str, object], _today: date | None, _currency: str) -> str:
    had, until = int(str(facts["calls"])), dates.short_day(_day(facts, "until"))
    if had > 1:
        said = translate("Outreach", "called twice this year: once more by {day} ({period})")
    elif had:
        said = translate("Outreach", "called once this year: again by {day} ({period})")
    else:
        said = translate("Outreach", "not called yet this year: by {day} ({period})")
    return said.format(day=until, period=period(str(facts["period"])))


def _event(facts: Mapping[str, object], _today: date | None, _currency: str) -> str:
    when = " ".join(word for word in (dates.short_day(_day(facts, "day")), str(facts["time"])) if word)
    return translate("Outreach", "“{event}” on {day}").format(event=facts["theme"], day=when)


def _called_off(facts: Mapping[str, object], _today: date | None, _currency: str) -> str:
    day = dates.short_day(_day(facts, "day"))
    return translate("Outreach", "“{event}” on {day} does not take place").format(
        event=facts["theme"], day=day
    )


def _rain(facts: Mapping[str, object], _today: date | None, _currency: str) -> str:
    day = dates.short_day(_day(facts, "came_on"))
    return translate("Outreach", "came in the rain on {day}").format(day=day)


_REASONS: Mapping[str, Callable[[Mapping[str, object], date | None, str], str]] = {
    Rule.BIRTHDAY: _birthday,
    Rule.FAMILY_BIRTHDAY: _family,
    Rule.FESTIVAL: _festival,
    Rule.SEASON: _season,
    Rule.SILENCE: _silence,
    Rule.BIG_PURCHASE: _big_purchase,
    Rule.AFTER_PURCHASE: _after_purchase,
    Rule.REFERRAL: _referral,
    Rule.YEAR_SUM: _year_sum,
    Rule.BEST_OF_YEAR: _best_of_year,
    Rule.INFORMATION: _information,
    Rule.LEVEL_UP: _level_up,
    Rule.COMPLAINT: _complaint,
    Rule.CALLS: _calls,
    Rule.EVENT: _event,
    Rule.CALLED_OFF: _called_off,
    Rule.RAIN: _rain,
    Rule.SYMPATHY: _sympathy,
}


def _day(facts: Mapping[str, object], key: str) -> date:
    return date.fromisoformat(str(facts[key]))
