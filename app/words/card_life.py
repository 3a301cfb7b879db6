"""The life of a card in words: its steps, what was said with them, and why one cannot be taken now."""

from datetime import date

from app.domain.card_life import Life
from app.domain.card_numbers import Stopped
from app.domain.card_steps import Step, Why
from app.domain.status import Status
from app.i18n import translate
from app.words import dates, people


def step(key: str) -> str:
    """Return what a step did, as the list of a card's life says it."""
    words = {
        "apply": translate("CardLife", "Applied for"),
        "ready": translate("CardLife", "Ready to collect"),
        "collect": translate("CardLife", "Handed over"),
        "issue": translate("CardLife", "Issued at once, free"),
        "renew": translate("CardLife", "Renewed"),
        "replace": translate("CardLife", "Replaced"),
        "give_back": translate("CardLife", "Given back"),
        "expire": translate("CardLife", "Expired"),
        "warn": translate("CardLife", "Warned"),
        "lift_warning": translate("CardLife", "Warning lifted"),
        "suspend": translate("CardLife", "Suspended"),
        "resume": translate("CardLife", "Suspension ended"),
        "clear_points": translate("CardLife", "Points cleared"),
        "cancel": translate("CardLife", "Cancelled"),
        "appeal": translate("CardLife", "Appealed"),
        "grant": translate("CardLife", "Appeal granted"),
        "refuse": translate("CardLife", "Appeal refused"),
        "lift_ban": translate("CardLife", "May apply again"),
        "import": translate("CardLife", "Came with a file"),
    }
    return words.get(key, key)


def verb(key: str) -> str:
    """Return what a step is called as something to do: the words on its button."""
    words = {
        "apply": translate("CardLife", "Apply for a card"),
        "ready": translate("CardLife", "Card is ready"),
        "collect": translate("CardLife", "Hand over the card"),
        "issue": translate("CardLife", "Issue at once"),
        "renew": translate("CardLife", "Renew"),
        "replace": translate("CardLife", "Replace the card"),
        "give_back": translate("CardLife", "Take the card back"),
        "expire": translate("CardLife", "Let it expire"),
        "warn": translate("CardLife", "Warn"),
        "lift_warning": translate("CardLife", "Lift the warning"),
        "suspend": translate("CardLife", "Suspend"),
        "resume": translate("CardLife", "End the suspension"),
        "clear_points": translate("CardLife", "Clear the points"),
        "cancel": translate("CardLife", "Cancel the card"),
        "appeal": translate("CardLife", "Note her appeal"),
        "grant": translate("CardLife", "Grant the appeal"),
        "refuse": translate("CardLife", "Refuse the appeal"),
        "lift_ban": translate("CardLife", "Let her apply again"),
    }
    return words.get(key, key)


def reason(key: str) -> str:
    """Return a reason that the program knows in words; staff's own words as they are."""
    words = {
        "lost": translate("CardLife", "lost"),
        "damaged": translate("CardLife", "damaged"),
        "birthday": translate("CardLife", "her birthday"),
        "wedding": translate("CardLife", "her wedding"),
        "child_wedding": translate("CardLife", "a child's wedding"),
        "end_of_term": translate("CardLife", "its last day has passed"),
    }
    return words.get(key, key)


def standing(life: Life) -> str:
    """Return where the card is, with the day that matters: "Active to 1 Mar 2027"."""
    status = people.status(life.status)
    if life.status is Status.APPLIED and life.applied_on is not None and life.ready_from is not None:
        return translate("CardLife", "Applied {day}, ready from {ready}").format(
            day=dates.short_day(life.applied_on), ready=dates.short_day(life.ready_from)
        )
    if life.status is Status.SUSPENDED and life.suspension is not None and life.suspension.until is not None:
        return translate("CardLife", "{status} to {day}").format(
            status=status, day=dates.day(life.suspension.until)
        )
    if life.valid_until is None or life.status not in {Status.ACTIVE, Status.EXPIRED}:
        return status
    if life.status is Status.EXPIRED:
        return translate("CardLife", "{status} since {day}").format(
            status=status, day=dates.day(life.valid_until)
        )
    return translate("CardLife", "{status} to {day}").format(status=status, day=dates.day(life.valid_until))


def beside(life: Life) -> str:
    """Return what is open beside the state: a warning with its deadline, an appeal; "" for nothing."""
    said = []
    if life.warning is not None and life.warning.until is not None:
        words = translate("CardLife", "Warned: deadline {day}")
        said.append(words.format(day=dates.day(life.warning.until)))
    if life.appeal is not None:
        words = translate("CardLife", "Appeal of {day} waits for an answer")
        said.append(words.format(day=dates.day(life.appeal.day)))
    return "  ·  ".join(said)


def why_not(why: str, day: date | None = None) -> str:
    """Return why a step cannot be taken, and what can be done, as a sentence."""
    words: dict[str, str] = {
        Why.HAS_CARD: translate("CardLife", "She has a card: one person holds one. A lost one is replaced."),
        Why.APPLIED_ALREADY: translate("CardLife", "She has applied already. Say when her card is ready."),
        Why.READY_ALREADY: translate("CardLife", "Her card is ready already. Hand it over when she comes."),
        Why.NO_APPLICATION: translate("CardLife", "She has not applied for a card. Apply for one first."),
        Why.NOT_READY: translate("CardLife", "Her card is not ready yet. Say that it is ready first."),
        Why.RENEW_INSTEAD: translate("CardLife", "Her card has expired. Renew it instead."),
        Why.NO_CARD: translate("CardLife", "She does not hold a card yet."),
        Why.EXPIRED_ALREADY: translate("CardLife", "Her card has expired already."),
        Why.SUSPENDED: translate("CardLife", "Her card is suspended. End the suspension first."),
        Why.NOT_SUSPENDED: translate("CardLife", "Her card is not suspended."),
        Why.CANCELLED: translate(
            "CardLife", "Her card was cancelled. Only the owner can let her apply again."
        ),
        Why.NOT_CANCELLED: translate("CardLife", "Her card was not cancelled."),
        Why.NO_WARNING: translate("CardLife", "No warning stands. A warning with a deadline comes first."),
        Why.WARNED_ALREADY: translate("CardLife", "She has been warned already. Lift that warning first."),
        Why.WARNING_RUNS: translate("CardLife", "The deadline of her warning has not passed yet."),
        Why.NOTHING_TO_APPEAL: translate("CardLife", "There is nothing left that she could appeal against."),
        Why.NO_APPEAL: translate("CardLife", "No appeal waits for an answer."),
        Why.APPEAL_FIRST: translate("CardLife", "Her appeal comes first. Answer it."),
        Why.STILL_VALID: translate("CardLife", "Her card is still valid."),
        Why.TOO_EARLY: translate("CardLife", "A card is renewed in the last 60 days of its year."),
        Why.UNDER_AGE: translate("CardLife", "A card is for people of 18 or over, and she is younger."),
        Why.AGE_UNKNOWN: translate("CardLife", "A card is for people of 18 or over. Confirm that she is."),
        Why.NOT_HER_BIRTHDAY: translate("CardLife", "Her birthday is more than 15 days away."),
        Why.BIRTHDAY_UNKNOWN: translate(
            "CardLife", "Her birthday is not on file. Note it on her card first."
        ),
        Why.REASON_NEEDED: translate("CardLife", "The reason is missing. Write it down."),
        Why.DEADLINE_NEEDED: translate("CardLife", "A day is missing. Give one that is still to come."),
        Why.OF_A_FILE: translate("CardLife", "Only a file that is brought in says so."),
        Why.NO_POINTS: translate("CardLife", "There are no points to clear."),
    }
    said = words.get(why, why)
    if day is None:
        return said
    return translate("CardLife", "{why} It can be done from {day} on.").format(why=said, day=dates.day(day))


def stopped(one: Stopped) -> str:
    """Return that a number works no more, why, and what hers is now."""
    why = {
        "lost": translate("CardLife", "it was lost"),
        "damaged": translate("CardLife", "it was damaged"),
        "give_back": translate("CardLife", "she gave it back"),
    }.get(one.why, translate("CardLife", "she was given another"))
    if one.since is not None:
        why = translate("CardLife", "{why}, {day}").format(why=why, day=dates.day(one.since))
    if one.now is None:
        words = translate("CardLife", "Card {old} no longer works ({why}). She has no card now.")
    else:
        words = translate("CardLife", "Card {old} no longer works ({why}). Her card is {new} now.")
    return words.format(old=one.number, why=why, new=one.now)


def step_day(key: Step) -> str:
    """Return what the day of a step is called where it has one of its own."""
    if key is Step.WARN:
        return translate("CardLife", "Deadline")
    return translate("CardLife", "Last day")
