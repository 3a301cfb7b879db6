"""What was done, in words: the operations of `domain.permissions` as the timeline and the toast name them."""

from app.i18n import translate


def done(operation: str) -> str:
    """Return what an operation did, as a short sentence without a stop; an unknown one by its name."""
    words = {
        "member.enrol": translate("Operations", "Put on file"),
        "member.amend": translate("Operations", "Card changed"),
        "member.remove": translate("Operations", "Card moved to the bin"),
        "member.erase": translate("Operations", "A card erased for good"),
        "member.merge": translate("Operations", "Two cards made one"),
        "member.part": translate("Operations", "Two cards made of one again"),
        "member.hand_over": translate("Operations", "Handed over to another advisor"),
        "member.tag": translate("Operations", "Tag changed"),
        "note.write": translate("Operations", "Note written"),
        "relative.add": translate("Operations", "Relative added"),
        "relative.amend": translate("Operations", "Relative changed"),
        "relative.remove": translate("Operations", "Relative removed"),
        "preference.state": translate("Operations", "Preference noted"),
        "consent.record": translate("Operations", "Consent noted"),
        "purchase.remove": translate("Operations", "Purchase moved to the bin"),
        "purchase.record": translate("Operations", "Purchase recorded"),
        "points.earn": translate("Operations", "Points given"),
        "points.redeem": translate("Operations", "Points redeemed"),
        "points.adjust": translate("Operations", "Points put right"),
        "clock.confirm": translate("Operations", "The PC's date confirmed"),
        "points.lapse": translate("Operations", "Points lapsed"),
        "balance.topup": translate("Operations", "Balance topped up"),
        "balance.pay": translate("Operations", "Paid of the balance"),
        "balance.refund": translate("Operations", "Balance paid out"),
        "balance.adjust": translate("Operations", "Balance put right"),
        "terms.change": translate("Operations", "Plans and gifts changed"),
        "card.apply": translate("Operations", "Card applied for"),
        "card.ready": translate("Operations", "Card ready to collect"),
        "card.collect": translate("Operations", "Card handed over"),
        "card.issue": translate("Operations", "Card issued at once"),
        "card.renew": translate("Operations", "Card renewed"),
        "card.replace": translate("Operations", "Card replaced"),
        "card.give_back": translate("Operations", "Card given back"),
        "card.expire": translate("Operations", "Card expired"),
        "card.warn": translate("Operations", "Warning given"),
        "card.lift_warning": translate("Operations", "Warning lifted"),
        "card.suspend": translate("Operations", "Card suspended"),
        "card.resume": translate("Operations", "Suspension ended"),
        "card.clear_points": translate("Operations", "Points cleared"),
        "card.cancel": translate("Operations", "Card cancelled"),
        "card.appeal": translate("Operations", "Appeal noted"),
        "card.answer": translate("Operations", "Appeal answered"),
        "card.lift_ban": translate("Operations", "May apply again"),
        "winback.begin": translate("Operations", "Win-back begun"),
        "winback.close": translate("Operations", "Win-back closed"),
        "contact.plan": translate("Operations", "Contacts planned"),
        "contact.place": translate("Operations", "Contacts spread over the days"),
        "contact.log": translate("Operations", "Contact noted"),
        "contact.close": translate("Operations", "Contact closed"),
        "contact.post": translate("Operations", "Cards noted as posted"),
        "contact.snooze": translate("Operations", "Contact put on another day"),
        "contact.assign": translate("Operations", "Contact given to somebody else"),
        "event.plan": translate("Operations", "Event planned"),
        "event.amend": translate("Operations", "Event changed"),
        "event.cancel": translate("Operations", "Event called off, or on again"),
        "event.invite": translate("Operations", "List of guests changed"),
        "event.reply": translate("Operations", "Answer to an invitation noted"),
        "event.attend": translate("Operations", "Noted who came to an event"),
        "feedback.strike": translate("Operations", "What she said of the shop struck out"),
        "feedback.take": translate("Operations", "What she said of the shop noted"),
        "script.change": translate("Operations", "Words of the shop changed"),
        "feedback.amend": translate("Operations", "What she says of us changed"),
        "feedback.settle": translate("Operations", "What she said settled"),
        "feedback.ask": translate("Operations", "Asked how content she is"),
        "feedback.use": translate("Operations", "Idea of hers used"),
        "feedback.reopen": translate("Operations", "What she said opened again"),
        "selfcheck.keep": translate("Operations", "Self-check answered"),
        "rain.note": translate("Operations", "Rain noted"),
        "catalogue.change": translate("Operations", "Catalogue changed"),
        "list.save": translate("Operations", "List kept"),
        "drill.answer": translate("Operations", "Drill answered"),
        "change.undo": translate("Operations", "Taken back"),
        "file.export": translate("Operations", "Handed out in a file"),
        "file.import": translate("Operations", "Came in with an import"),
        "level.set": translate("Operations", "Level changed"),
        "benefit.claim": translate("Operations", "Benefit claimed"),
        "settings.change": translate("Operations", "Settings changed"),
        "staff.change": translate("Operations", "Staff changed"),
    }
    return words.get(operation, operation)


def taken_back(operation: str, what: str = "") -> str:
    """Return that an operation was taken back: `what` says it, else `done` does; "" is one without a name."""
    words = translate("Operations", "Taken back: {what}")
    return words.format(what=what or done(operation)) if operation else translate("Operations", "Taken back")


def done_again(operation: str) -> str:
    """Return that an operation was made again, as `taken_back`."""
    words = translate("Operations", "Done again: {what}")
    return words.format(what=done(operation)) if operation else translate("Operations", "Done again")
