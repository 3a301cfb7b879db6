"""The words of outreach in the language in force: its rules, channels and outcomes, and why one is due."""

from collections.abc import Mapping
from datetime import date

from app.domain import birthday, money
from app.domain.benefits import Benefit, Kind, Per
from app.domain.birthday import Calendar
from app.domain.outreach_facts import Rule
from app.domain.slipping import Change
from app.i18n import translate
from app.words import dates, people, standing, value


def rule(rule_id: str) -> str:
    """Return the name of a rule (`C1` …, `P3`) or of a contact that staff made themselves (`own`)."""
    words = {
        "C1": translate("Outreach", "Birthday"),
        "C2": translate("Outreach", "Birthday in the family"),
        "C3": translate("Outreach", "Festival"),
        "C5": translate("Outreach", "Not seen for a while"),
        "C6": translate("Outreach", "After a big purchase"),
        "C11": translate("Outreach", "To let her know"),
        "C12": translate("Outreach", "Level reached"),
        "M8": translate("Outreach", "Sympathy"),
        "C13": translate("Outreach", "To win her back"),
        "P3": translate("Outreach", "New arrivals"),
        "own": translate("Outreach", "Own plan"),
    }
    return words.get(rule_id, rule_id)


def channel(name: str) -> str:
    """Return the word for a channel."""
    words = {
        "phone": translate("Outreach", "call"),
        "message": translate("Outreach", "message"),
        "email": translate("Outreach", "e-mail"),
        "post": translate("Outreach", "card by post"),
        "visit": translate("Outreach", "in person"),
    }
    return words.get(name, name)


def outcome(name: str) -> str:
    """Return the words for what came of a contact."""
    words = {
        "reached": translate("Outreach", "reached"),
        "left_word": translate("Outreach", "left word"),
        "no_answer": translate("Outreach", "no answer"),
        "wrong_number": translate("Outreach", "wrong number"),
        "do_not_contact": translate("Outreach", "asked not to be contacted"),
        "posted": translate("Outreach", "posted"),
    }
    return words.get(name, name)


def festival(festival_id: str) -> str:
    """Return the name of a festival."""
    words = {
        "new_year": translate("Festivals", "New Year"),
        "spring_festival": translate("Festivals", "Spring Festival"),
        "lantern": translate("Festivals", "Lantern Festival"),
        "womens_day": translate("Festivals", "Women's Day"),
        "mothers_day": translate("Festivals", "Mother's Day"),
        "dragon_boat": translate("Festivals", "Dragon Boat Festival"),
        "qixi": translate("Festivals", "Qixi"),
        "mid_autumn": translate("Festivals", "Mid-Autumn Festival"),
        "national_day": translate("Festivals", "National Day"),
        "christmas": translate("Festivals", "Christmas"),
        "shogatsu": translate("Festivals", "New Year in Japan"),
        "hinamatsuri": translate("Festivals", "Doll Festival"),
        "tanabata": translate("Festivals", "Tanabata"),
        "keiro": translate("Festivals", "Respect for the Aged Day"),
    }
    return words.get(festival_id, festival_id)


def reason(
    rule_id: str, facts: Mapping[str, object], *, today: date | None = None, currency: str = ""
) -> str:
    """Return why a contact is due, in one line without a full stop.

    `facts` are those of `DueContact.reason`. With `today` a silence is counted up to that day, with
    `currency` the sum of a big purchase is said.
    """
    if rule_id == "C13" and "last_visit" in facts:
        return _slipping(facts, today)
    if rule_id not in _REASONS:
        return str(facts.get("note") or rule(rule_id))
    return _REASONS[Rule(rule_id)](facts, today, currency)


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
    if "relative" not in facts:
        return translate("Outreach", "{relation}'s birthday on {day}").format(relation=relation, day=day)
    return translate("Outreach", "{relation} {name}'s birthday on {day}").format(
        relation=relation, name=facts["relative"], day=day
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


_REASONS = {
    Rule.BIRTHDAY: _birthday,
    Rule.FAMILY_BIRTHDAY: _family,
    Rule.FESTIVAL: _festival,
    Rule.SILENCE: _silence,
    Rule.BIG_PURCHASE: _big_purchase,
    Rule.INFORMATION: _information,
    Rule.LEVEL_UP: _level_up,
    Rule.SYMPATHY: _sympathy,
}


def _day(facts: Mapping[str, object], key: str) -> date:
    return date.fromisoformat(str(facts[key]))
