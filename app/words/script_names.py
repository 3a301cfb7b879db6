"""What each script is for, in the language in force: "Birthday: the card", "Mid-Autumn Festival"."""

from app.domain.script_slips import Fault, Slip
from app.domain.scripts import SECOND, WAYS
from app.i18n import translate
from app.words import outreach


def script(script_id: str) -> str:
    """Return the name of a script; one that is its rule's only one has the name of the rule."""
    rule, _, part = script_id.partition(".")
    words = {
        "C1.card": translate("ScriptNames", "the card"),
        "C1.day": translate("ScriptNames", "on the day"),
        "C7.thanks": translate("ScriptNames", "thanks"),
        "C7.wear": translate("ScriptNames", "how it wears"),
        "C8.thanks": translate("ScriptNames", "thanks to who brought a friend"),
        "C8.welcome": translate("ScriptNames", "welcome to the newcomer"),
        "C8.call": translate("ScriptNames", "call to the newcomer"),
        "C11.ready": translate("ScriptNames", "her card is ready"),
        "C11.expires": translate("ScriptNames", "her card ends"),
        "C11.points": translate("ScriptNames", "points lapse"),
        "C15.new": translate("ScriptNames", "to who is new"),
        "C15.lost": translate("ScriptNames", "to who may be lost"),
        "C16.invite": translate("ScriptNames", "invitation"),
        "C16.remind": translate("ScriptNames", "reminder"),
    }
    named = {"C3": outreach.festival, "C4": outreach.season}
    said = named[rule](part) if rule in named else words.get(script_id, "")
    if not said:
        return outreach.rule(rule)
    return translate("ScriptNames", "{rule}: {part}").format(rule=outreach.rule(rule), part=said)


def way(name: str) -> str:
    """Return the name of one of `scripts.WAYS`: "call", "call, worded otherwise"."""
    channel = name.removesuffix(SECOND)
    said = outreach.channel(channel)
    if channel == name or name not in WAYS:
        return said
    return translate("ContactWords", "{way}, worded otherwise").format(way=said)


def place(name: str) -> str:
    """Return what stands in a place of a text."""
    words = {
        "name": translate("ScriptNames", "her name, as one says it"),
        "shop": translate("ScriptNames", "the shop"),
        "staff": translate("ScriptNames", "who speaks"),
        "relation": translate("ScriptNames", "the one of her family"),
        "day": translate("ScriptNames", "the day"),
        "item": translate("ScriptNames", "what she bought"),
        "event": translate("ScriptNames", "the event"),
    }
    return words.get(name, name)


def slip(found: Slip) -> str:
    """Return what is wrong with a place in a text, in a sentence."""
    meant = f"{{{found.meant}}}"
    if found.fault is Fault.BRACE and found.meant:
        said = translate("ScriptNames", "At “{written}” a brace is missing: {meant}.")
    elif found.fault is Fault.BRACE:
        said = translate("ScriptNames", "At “{written}” a brace stands alone.")
    elif found.fault is Fault.SPELLING:
        said = translate("ScriptNames", "“{written}” has to be written like this: {meant}.")
    elif found.fault is Fault.ELSEWHERE:
        said = translate("ScriptNames", "“{written}” cannot be filled in on this occasion.")
    elif found.meant:
        said = translate("ScriptNames", "“{written}” is not known. Perhaps you mean {meant}.")
    else:
        said = translate("ScriptNames", "“{written}” is not known.")
    return said.format(written=found.written, meant=meant)
