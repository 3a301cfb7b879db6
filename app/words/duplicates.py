"""What makes a card look like another, in words: while one is typed, and on the list of the whole shop."""

from app.domain import phones
from app.domain.duplicates import Candidate, Sign
from app.i18n import translate
from app.words import dates


def has(candidate: Candidate) -> str:
    """Return the sentence for somebody who is typing: she has this number, this name, or both."""
    who = f"{candidate.name}, {candidate.card}" if candidate.card else candidate.name
    said = {
        Sign.PHONE: translate("Duplicates", "{who}, has this number"),
        Sign.EMAIL: translate("Duplicates", "{who}, has this e-mail address"),
        Sign.WECHAT: translate("Duplicates", "{who}, has this WeChat id"),
        Sign.NAME_AND_BIRTHDAY: translate("Duplicates", "{who}, has this name and this birthday"),
        Sign.SOUND_AND_BIRTHDAY: translate("Duplicates", "{who}, sounds the same and has this birthday"),
        Sign.NAME: translate("Duplicates", "{who}, has the same name"),
    }
    return said[candidate.signs[0]].format(who=who)


def apart(candidate: Candidate) -> str:
    """Return what tells her from her name-sakes: the end of her number, her last visit, her advisor."""
    words = []
    if candidate.phone:
        words.append(translate("Duplicates", "phone …{tail}").format(tail=phones.tail(candidate.phone)))
    if candidate.last_visit is not None:
        words.append(translate("Duplicates", "last here {day}").format(day=dates.day(candidate.last_visit)))
    if candidate.advisor:
        words.append(translate("Duplicates", "advisor {name}").format(name=candidate.advisor))
    return " · ".join(words)


def sign(one: Sign) -> str:
    """Return what two cards have in common, as a heading has it."""
    said = {
        Sign.PHONE: translate("Duplicates", "same phone"),
        Sign.EMAIL: translate("Duplicates", "same e-mail address"),
        Sign.WECHAT: translate("Duplicates", "same WeChat id"),
        Sign.NAME_AND_BIRTHDAY: translate("Duplicates", "same name and birthday"),
        Sign.SOUND_AND_BIRTHDAY: translate("Duplicates", "name of the same sound, same birthday"),
        Sign.NAME: translate("Duplicates", "same name"),
    }
    return said[one]
