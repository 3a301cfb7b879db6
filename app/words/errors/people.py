"""What is said of people and records that are refused."""

from app.domain import errors, money
from app.i18n import translate
from app.words import dates, fields, operations, people
from app.words.errors.dispatch import sentence, shown


@sentence.register
def _not_allowed(error: errors.NotAllowed) -> str:
    return translate(
        "Errors",
        "The role {role} may not do this ({operation}). Nothing was changed. Ask the owner or a manager.",
    ).format(role=people.role(error.role), operation=operations.done(error.operation))


@sentence.register
def _unknown(error: errors.Unknown) -> str:
    return translate(
        "Errors", "There is no {kind} “{key}”. Nothing was changed. Look it up and try again."
    ).format(kind=fields.kind(error.kind), key=error.key)


@sentence.register
def _unknown_occasion(error: errors.UnknownOccasion) -> str:
    return translate(
        "Errors", "There are no cards for “{key}”. Nothing was changed. There are for: {known}."
    ).format(key=shown(error.key), known=", ".join(error.known))


@sentence.register
def _ticket_on_file(error: errors.TicketOnFile) -> str:
    return translate(
        "Errors",
        "Ticket {ticket} is on file already: {day}, {member}. Nothing was recorded a second time. If this "
        "is another ticket, give it another number.",
    ).format(ticket=shown(error.ticket), day=error.day.isoformat(), member=shown(error.member))


@sentence.register
def _too_many_back(error: errors.TooManyBack) -> str:
    if error.before:
        return translate(
            "Errors",
            "Of {item} she took {bought}, and {before} came back before: there are not so many left. Nothing "
            "was recorded. Look at her timeline, and take back what is left.",
        ).format(item=shown(error.item), bought=error.bought, before=error.before)
    return translate(
        "Errors",
        "Of {item} she took {bought} only. Nothing was recorded. Take back as many as she took at most.",
    ).format(item=shown(error.item), bought=error.bought)


@sentence.register
def _too_much_back(error: errors.TooMuchBack) -> str:
    return translate(
        "Errors",
        "That is more than was paid for {item}: at most {amount} can be given back for it. Nothing was "
        "recorded. Correct the price.",
    ).format(item=shown(error.item), amount=money.format(error.most, error.currency))


@sentence.register
def _ambiguous(error: errors.Ambiguous) -> str:
    if error.fitting:
        return translate(
            "Errors",
            "“{key}” fits {count} records ({kind}): {which}. Nothing was changed. Say which one by its "
            "number.",
        ).format(
            kind=fields.kind(error.kind),
            key=shown(error.key),
            count=error.count,
            which=" · ".join((*map(shown, error.fitting), *["…"][: error.count > len(error.fitting)])),
        )
    return translate(
        "Errors",
        "“{key}” fits {count} records ({kind}). Nothing was changed. Say which one by its number.",
    ).format(kind=fields.kind(error.kind), key=error.key, count=error.count)


@sentence.register
def _card_taken(error: errors.CardTaken) -> str:
    return translate(
        "Errors",
        "Card number {card} belongs to another member. Nothing was changed. Choose another number.",
    ).format(card=error.card)


@sentence.register
def _code_taken(error: errors.CodeTaken) -> str:
    return translate(
        "Errors",
        "The code {code} is on “{item}” already. Nothing was changed. Take it off there first, or give this "
        "article another one.",
    ).format(code=shown(error.number), item=shown(error.item))


@sentence.register
def _outside_window(error: errors.OutsideWindow) -> str:
    if error.opens == error.closes:
        return translate(
            "Errors",
            "This can only be done on {closes}. Nothing was changed. Do it then, or close it and say why.",
        ).format(closes=dates.day(error.closes))
    return translate(
        "Errors",
        "{day} is outside the days for this: it makes sense from {opens} to {closes}. Nothing was changed. "
        "Choose a day between them, or close it and say why.",
    ).format(day=dates.day(error.day), opens=dates.day(error.opens), closes=dates.day(error.closes))


@sentence.register
def _unknown_places(error: errors.UnknownPlaces) -> str:
    return translate(
        "Errors",
        "Nothing is known that could stand for {places} here. The text was not kept. Write the word "
        "itself, or take one of the places that this occasion has.",
    ).format(places=" ".join(shown(place) for place in error.places))


@sentence.register
def _feedback_settled(error: errors.FeedbackSettled) -> str:
    if error.closed_on is None:
        return translate("Errors", "This is settled already. Nothing was changed. Open it again first.")
    return translate(
        "Errors", "This was settled on {day} already. Nothing was changed. Open it again first."
    ).format(day=dates.day(error.closed_on))


@sentence.register
def _feedback_open(error: errors.FeedbackOpen) -> str:
    del error
    return translate(
        "Errors",
        "This is not settled yet, so she cannot say how content she is with it. Nothing was changed. "
        "Settle it first.",
    )


@sentence.register
def _name_taken(error: errors.NameTaken) -> str:
    return translate(
        "Errors", "There is a {kind} named “{name}” already. Nothing was changed. Choose another name."
    ).format(kind=fields.kind(error.kind), name=shown(error.name))


@sentence.register
def _not_a_filter(error: errors.NotAFilter) -> str:
    return translate(
        "Errors",
        "This list asks for something that this version of the program does not know ({what}). It was "
        "left as it is. Make the list anew, or install the present version.",
    ).format(what=shown(error.what))


@sentence.register
def _bad_value(error: errors.BadValue) -> str:
    if error.why == "no_reason":
        return translate("Errors", "Nobody has said why. Nothing was changed. Add --reason and say it.")
    if (error.why, error.value) == ("empty", ""):
        return _left_empty(error.field)
    return translate(
        "Errors", "“{value}” cannot be kept as {field}: {why}. Nothing was changed. Please correct it."
    ).format(value=shown(error.value), field=fields.field(error.field), why=why(error.why))


def _left_empty(field: str) -> str:
    if field == "reason":
        return translate("Errors", "Please give a reason. Nothing was changed.")
    words = translate("Errors", "Nothing stands in “{field}”. Nothing was changed. Please fill it in.")
    return words.format(field=fields.field(field))


def why(key: str) -> str:
    """Return the reason `key` of a BadValue in words; an unknown key as it is."""
    words = {
        "unreadable": translate("Errors", "it cannot be read"),
        "not_a_setting": translate("Errors", "there is no such setting, or it is of another kind"),
        "empty": translate("Errors", "it is empty"),
        "too_long": translate("Errors", "it is too long"),
        "too_large": translate("Errors", "it is too large"),
        "too_small": translate("Errors", "it is too small"),
        "not_above_zero": translate("Errors", "it has to be above zero"),
        "zero": translate("Errors", "it has to be above or below zero"),
        "not_a_number": translate("Errors", "it is not a number"),
        "not_a_time": translate("Errors", "it is not a time of day, as 14:30"),
        "control": translate("Errors", "it has characters that cannot be seen"),
        "not_a_choice": translate("Errors", "it is not one of the choices"),
        "not_a_picture": translate("Errors", "it is not a picture"),
        "used_before": translate("Errors", "it was used for something else before"),
        "new_day": translate("Errors", "midnight has passed: the ticket says the new day now, look at it"),
        "relative_gone": translate("Errors", "the relative is not on file any more, and it says herself now"),
        "not_an_amount": translate("Errors", "it is not an amount of money"),
        "not_a_quantity": translate("Errors", "quantity and price do not go together"),
        "not_a_field": translate("Errors", "there is no such field, or it is of another kind"),
        "outside_window": translate("Errors", "the day lies outside the days that were given for it"),
        "to_come": translate("Errors", "that day is still to come"),
        "is_over": translate("Errors", "the day is over already"),
        "not_later": translate("Errors", "the day has to be a later one"),
        "no_barcode": translate("Errors", "a barcode cannot carry it"),
        "by_a_step": translate("Errors", "it is done on the card's own page, with its reason"),
        "same_card": translate("Errors", "it is the same card"),
        "left_alone": translate("Errors", "she asked not to be contacted"),
        "sanctioned": translate(
            "Errors", "her card is suspended or cancelled, and the shop is not in touch with her meanwhile"
        ),
        "not_named": translate("Errors", "nobody has said what it is"),
        "not_said": translate("Errors", "nobody has said how much"),
        "not_a_hundred": translate("Errors", "the three weights have to make 100 %"),
        "crossed": translate("Errors", "a higher one has to ask at least as much as the one below it"),
        "incomplete": translate("Errors", "something is missing in it"),
    }
    return words.get(key, key)


@sentence.register
def _left_alone(error: errors.LeftAlone) -> str:
    return translate(
        "Errors", "{member} asked to be left alone: no letter is written to her. Nothing was changed."
    ).format(member=shown(error.member))


@sentence.register
def _nobody_to_write(error: errors.NobodyToWrite) -> str:
    if not error.left_out:
        return translate("Errors", "Nobody is on this list. Nothing was written. Choose others.")
    return translate(
        "Errors",
        "Nobody of these may be written to by post: each has no address, does not want it, or asked to be"
        " left alone ({count}). Nothing was written. Choose others.",
    ).format(count=error.left_out)


@sentence.register
def _event_called_off(error: errors.EventCalledOff) -> str:
    words = translate(
        "Errors",
        "“{theme}” on {day} is called off. Nothing was changed. If it takes place after all, say so first.",
    )
    return words.format(theme=error.theme, day=error.day.isoformat())


@sentence.register
def _contact_closed(error: errors.ContactClosed) -> str:
    if error.closed_on is None:
        return translate(
            "Errors", "This contact was closed before. Nothing was changed. Undo its closing first."
        )
    return translate(
        "Errors",
        "This contact was closed before, on {day}. Nothing was changed. Undo its closing first.",
    ).format(day=error.closed_on.isoformat())


@sentence.register
def _nothing_to_undo(error: errors.NothingToUndo) -> str:  # noqa: ARG001  (its type says it all)
    return translate("Errors", "There is nothing left to undo. Nothing was changed.")


@sentence.register
def _changed_since(error: errors.ChangedSince) -> str:  # noqa: ARG001  (a number says nothing to her)
    return translate(
        "Errors",
        "What you want to undo was changed again later. Nothing was changed. Undo the later change first.",
    )


@sentence.register
def _owner_in_bin(error: errors.OwnerInBin) -> str:  # noqa: ARG001  (its type says it all)
    return translate(
        "Errors",
        "This belongs to a member whose card is not here any more. Nothing was changed. Bring back her card "
        "first.",
    )


@sentence.register
def _brought_back(error: errors.BroughtBack) -> str:  # noqa: ARG001  (a number says nothing to her)
    return translate(
        "Errors",
        "Something of this ticket was brought back later, on another ticket. Nothing was changed. Remove "
        "that ticket first.",
    )


@sentence.register
def _merge_built_on(error: errors.MergeBuiltOn) -> str:
    return translate(
        "Errors",
        "The card was changed after {name} was merged into it, so this cannot be undone in one step. Nothing "
        "was changed. Open the card and part the two there: what came later is kept.",
    ).format(name=shown(error.name))


@sentence.register
def _merged_onward(error: errors.MergedOnward) -> str:
    return translate(
        "Errors",
        "The card of {name} was itself merged into that of {into} on {day}. Nothing was changed. Part those "
        "two first, then these.",
    ).format(name=shown(error.name), into=shown(error.into), day=error.merged_on.isoformat())


@sentence.register
def _kept_in_bin(error: errors.KeptInBin) -> str:
    return translate(
        "Errors",
        "The card that {name} was merged into is in the bin. Nothing was changed. Take it out of the bin "
        "first, then part the two.",
    ).format(name=shown(error.name))
