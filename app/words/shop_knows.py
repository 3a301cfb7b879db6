"""What the shop's own data says to a statement of the self-check, in a sentence (S1)."""

from collections.abc import Callable, Mapping
from typing import Final

from app.domain import money
from app.domain.insight.sources import GOOD
from app.domain.shop_knows import ShopKnows
from app.i18n import translate
from app.words import people
from app.words.insight.tables import whole


def said(statement: str, found: ShopKnows, currency: str) -> str:
    """Return the sentence for one of `domain.self_check.STATEMENTS`, "" where nothing is known."""
    if statement == "lifetime":
        return _lifetime(found, currency)
    say = _SAID.get(statement)
    return "" if say is None else say(found)


def detail(name: str) -> str:
    """Return the name of something personal on a card."""
    words = {
        "birthday": translate("ShopKnows", "birthday"),
        "family": translate("ShopKnows", "family"),
        "occupation": translate("ShopKnows", "occupation"),
        "hobbies": translate("ShopKnows", "hobbies"),
        "drink": translate("ShopKnows", "drink"),
        "call_hours": translate("ShopKnows", "best hour to call"),
        "dress_habits": translate("ShopKnows", "habits of dress"),
        "talk_about": translate("ShopKnows", "what to talk about"),
        "taboos": translate("ShopKnows", "what not to speak of"),
        "parking": translate("ShopKnows", "parking"),
        "wedding_day": translate("ShopKnows", "wedding day"),
        "address": translate("ShopKnows", "address"),
    }
    return words[name]


def _first(found: ShopKnows) -> str:
    if not found.first.of:
        return ""
    words = translate("ShopKnows", "Of the first {of} members {yes} came through a friend.")
    return words.format(**found.first._asdict())


def _latest(found: ShopKnows) -> str:
    if not found.latest.of:
        return ""
    words = translate("ShopKnows", "The latest {of} members: {sources}.")
    return words.format(of=found.latest.of, sources=_counted(found.latest_from))


def _counted(by_source: Mapping[str, int]) -> str:
    each = translate("ShopKnows", "{source} {count}")
    words = (each.format(source=people.source(key), count=count) for key, count in by_source.items())
    return "  ·  ".join(words)


def _interests(found: ShopKnows) -> str:
    if not found.interests.of:
        return ""
    words = translate(
        "ShopKnows", "Of the {of} who spend most, {yes} have a hobby or something to talk about noted."
    )
    return words.format(**found.interests._asdict())


def _liking(found: ShopKnows) -> str:
    if not found.praise and not found.complaints:
        return ""
    words = translate("ShopKnows", "In 12 months: praise {praise}, complaints {complaints}.")
    words = words.format(praise=found.praise, complaints=found.complaints)
    if found.content is None:
        return words
    after = translate("ShopKnows", "{said} After a complaint they were content with {content} of 5.")
    return after.format(said=words, content=f"{found.content:.1f}")


def _by_name(found: ShopKnows) -> str:
    if not found.drill:
        return translate("ShopKnows", "Nobody was asked about the twenty in the last 90 days.")
    each = translate("ShopKnows", "{name} {right} of {asked}")
    people_ = (
        each.format(name=name or translate("ShopKnows", "Owner"), right=part.yes, asked=part.of)
        for name, part in found.drill
    )
    words = translate("ShopKnows", "Right answers on the twenty in the last 90 days: {scores}.")
    return words.format(scores=translate("ShopKnows", ", ").join(people_))


def _ideas(found: ShopKnows) -> str:
    if not found.ideas.of:
        return translate("ShopKnows", "In 12 months no idea was written down.")
    words = translate("ShopKnows", "Ideas in 12 months: {of}; used: {yes}.")
    return words.format(**found.ideas._asdict())


def _new_business(found: ShopKnows) -> str:
    if not found.newcomers.of:
        return ""
    words = translate(
        "ShopKnows", "Of the newcomers of 12 months {share} % came through a friend; good is {good} %."
    )
    return words.format(share=found.newcomers.percent, good=whole(GOOD))


def _budget(found: ShopKnows) -> str:
    if found.cost is None:
        return ""
    words = translate("ShopKnows", "Discounts, points and gifts came to {share} % of the members' sales.")
    return words.format(share=f"{100 * found.cost:.1f}")


def _gained_lost(found: ShopKnows) -> str:
    if not found.gained and not found.lost:
        return ""
    words = translate(
        "ShopKnows", "In 12 months {gained} joined; {lost} who bought in the year before did not come again."
    )
    return words.format(gained=found.gained, lost=found.lost)


def _lifetime(found: ShopKnows, currency: str) -> str:
    if not found.buyers:
        return ""
    words = translate("ShopKnows", "A member who buys brings {sum} a year; {buyers} bought in 12 months.")
    average = round(found.net / found.buyers)
    return words.format(sum=money.whole(average, currency), buyers=f"{found.buyers:,}")


def _surveys(found: ShopKnows) -> str:
    if not found.invited.of:
        return ""
    words = translate("ShopKnows", "Of {of} invitations in 12 months {yes} were answered.")
    return words.format(**found.invited._asdict())


def _calling(found: ShopKnows) -> str:
    if not found.told:
        return ""
    words = translate("ShopKnows", "Members who told us something in 12 months: {count}.")
    return words.format(count=found.told)


def _five_details(found: ShopKnows) -> str:
    if not found.best:
        return ""
    if not found.details:
        return translate("ShopKnows", "On the card of {name} nothing personal is noted yet.").format(
            name=found.best
        )
    words = translate("ShopKnows", "On the card of {name} these are noted: {details}.")
    named = translate("ShopKnows", ", ").join(detail(name) for name in found.details)
    return words.format(name=found.best, details=named)


_SAID: Final[dict[str, Callable[[ShopKnows], str]]] = {
    "first": _first,
    "latest": _latest,
    "interests": _interests,
    "liking": _liking,
    "by_name": _by_name,
    "ideas": _ideas,
    "new_business": _new_business,
    "budget": _budget,
    "gained_lost": _gained_lost,
    "surveys": _surveys,
    "calling": _calling,
    "five_details": _five_details,
}
