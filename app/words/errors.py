"""Each fact that the program refuses with, as one message: what happened, what is safe, what to do.

One function a fact, chosen by its type, in the language in force. Reasons that come from the
system or the driver are shown as they are: they are for whoever helps, not for translation.
"""

from datetime import datetime
from functools import singledispatch
from pathlib import Path
from typing import Final

from app.domain import errors
from app.i18n import Counted, translate
from app.words import fields, imports

Errors: Final = Counted("Errors")


@singledispatch
def sentence(error: errors.Refusal) -> str:
    """Return the message of `error` for a person."""
    return translate("Errors", "This cannot be done ({fact}). Nothing was changed.").format(fact=error)


def bug(log: Path) -> str:
    """Return what is said of a fault of our own; `log` is the file where it was written down."""
    return translate(
        "Errors",
        "The program has made a mistake and stopped this action. What was saved before is safe. "
        "Please send the file {log} to whoever looks after the program.",
    ).format(log=log)


# The file ---------------------------------------------------------------------------------------


@sentence.register
def _no_shop(error: errors.NoShop) -> str:
    return translate(
        "Errors",
        "The shop's file {path} is not there. No new file was made in its place. Plug in the disk "
        "it lies on, name the file with --db, restore a backup, or begin a new shop (vitrine init).",
    ).format(path=error.path)


@sentence.register
def _shop_exists(error: errors.ShopExists) -> str:
    return translate(
        "Errors",
        "There is a file at {path} already. It was left as it is. Choose another name for the new shop.",
    ).format(path=error.path)


@sentence.register
def _not_a_shop(error: errors.NotAShop) -> str:
    return translate(
        "Errors",
        "{path} is not a shop's file: it is empty or belongs to another program. It was left as it "
        "is. Choose the right file, or restore a backup.",
    ).format(path=error.path)


@sentence.register
def _shop_damaged(error: errors.ShopDamaged) -> str:
    told = translate(
        "Errors", "The shop's file {path} is damaged ({finding}). It was left as it is. "
    ).format(path=error.path, finding=error.finding)
    if error.newest_backup is None:
        return told + translate(
            "Errors",
            "Keep it, and restore the newest backup from the folder backups beside it, or ask for help.",
        )
    return told + translate("Errors", "The newest verified backup is {backup}: restore it.").format(
        backup=error.newest_backup
    )


@sentence.register
def _shop_too_new(error: errors.ShopTooNew) -> str:
    return translate(
        "Errors",
        "{path} was written by a later version of the program (schema {schema}; this one knows "
        "{known}). It was left as it is. Install the present version of the program.",
    ).format(path=error.path, schema=error.schema, known=error.known)


@sentence.register
def _shop_in_use(error: errors.ShopInUse) -> str:
    who, _, since = error.holder.partition(" ")
    if not who:
        return translate(
            "Errors",
            "Another program is using {path}. Nothing was changed. Close it there and try again.",
        ).format(path=error.path)
    return translate(
        "Errors",
        "{path} is open in another window or program (process {holder}, since {since}). Nothing was "
        "changed. Go on there, or close it and try again.",
    ).format(path=error.path, holder=who, since=_clock(since))


@sentence.register
def _storage_failed(error: errors.StorageFailed) -> str:
    if error.unsure:
        return translate(
            "Errors",
            "{path} could not be written ({reason}). What was saved before is safe; whether the last "
            "action was saved is not known. See that the disk is there and whole, then look whether "
            "the last action is there before you repeat it.",
        ).format(path=error.path, reason=error.reason)
    return translate(
        "Errors",
        "{path} could not be read or written ({reason}). What was saved before is safe; the last "
        "action was not carried out. See that the disk is there, has room and may be written to, "
        "then try again.",
    ).format(path=error.path, reason=error.reason)


@sentence.register
def _backup_unsound(error: errors.BackupUnsound) -> str:
    return translate(
        "Errors",
        "The copy {path} did not pass its checks ({finding}) and does not count as a backup. The "
        "shop's own file is as it was. Use another backup, or make a new one on another disk.",
    ).format(path=error.path, finding=error.finding)


@sentence.register
def _restore_unfinished(error: errors.RestoreUnfinished) -> str:
    return translate(
        "Errors",
        "Restoring {path} was broken off and could not be finished ({reason}). What was there "
        "before is kept whole in {kept}. Restore a backup again.",
    ).format(path=error.path, kept=error.kept, reason=error.reason)


# People and permission --------------------------------------------------------------------------


@sentence.register
def _not_allowed(error: errors.NotAllowed) -> str:
    return translate(
        "Errors",
        "The role {role} may not do this ({operation}). Nothing was changed. Ask the owner or a manager.",
    ).format(role=error.role, operation=error.operation)


@sentence.register
def _unknown(error: errors.Unknown) -> str:
    return translate(
        "Errors", "There is no {kind} “{key}”. Nothing was changed. Look it up and try again."
    ).format(kind=fields.kind(error.kind), key=error.key)


@sentence.register
def _ambiguous(error: errors.Ambiguous) -> str:
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
def _name_taken(error: errors.NameTaken) -> str:
    return translate(
        "Errors", "There is a {kind} named “{name}” already. Nothing was changed. Choose another name."
    ).format(kind=fields.kind(error.kind), name=_shown(error.name))


@sentence.register
def _not_a_filter(error: errors.NotAFilter) -> str:
    return translate(
        "Errors",
        "This list asks for something that this version of the program does not know ({what}). It was "
        "left as it is. Make the list anew, or install the present version.",
    ).format(what=_shown(error.what))


@sentence.register
def _bad_value(error: errors.BadValue) -> str:
    return translate(
        "Errors", "“{value}” cannot be kept as {field}: {why}. Nothing was changed. Please correct it."
    ).format(value=_shown(error.value), field=fields.field(error.field), why=why(error.why))


def why(key: str) -> str:
    """Return the reason `key` of a BadValue in words; an unknown key as it is."""
    words = {
        "unreadable": translate("Errors", "it cannot be read"),
        "not_a_setting": translate("Errors", "there is no such setting, or it is of another kind"),
        "empty": translate("Errors", "it is empty"),
        "too_long": translate("Errors", "it is too long"),
        "too_large": translate("Errors", "it is too large"),
        "not_a_number": translate("Errors", "it is not a number"),
        "control": translate("Errors", "it has characters that cannot be seen"),
        "not_a_choice": translate("Errors", "it is not one of the choices"),
        "not_a_picture": translate("Errors", "it is not a picture"),
        "used_before": translate("Errors", "it was used for something else before"),
        "not_an_amount": translate("Errors", "it is not an amount of money"),
        "not_a_quantity": translate("Errors", "quantity and price do not go together"),
        "not_a_field": translate("Errors", "there is no such field, or it is of another kind"),
        "outside_window": translate("Errors", "the day lies outside the days that were given for it"),
        "not_later": translate("Errors", "the day has to be a later one"),
        "same_card": translate("Errors", "it is the same card"),
        "left_alone": translate("Errors", "she asked not to be contacted"),
        "not_named": translate("Errors", "nobody has said what it is"),
        "not_said": translate("Errors", "nobody has said how much"),
        "incomplete": translate("Errors", "something is missing in it"),
    }
    return words.get(key, key)


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
    ).format(name=_shown(error.name))


@sentence.register
def _merged_onward(error: errors.MergedOnward) -> str:
    return translate(
        "Errors",
        "The card of {name} was itself merged into that of {into} on {day}. Nothing was changed. Part those "
        "two first, then these.",
    ).format(name=_shown(error.name), into=_shown(error.into), day=error.merged_on.isoformat())


@sentence.register
def _kept_in_bin(error: errors.KeptInBin) -> str:
    return translate(
        "Errors",
        "The card that {name} was merged into is in the bin. Nothing was changed. Take it out of the bin "
        "first, then part the two.",
    ).format(name=_shown(error.name))


# Input ------------------------------------------------------------------------------------------


@sentence.register
def _not_a_sheet(error: errors.NotASheet) -> str:
    return translate(
        "Errors",
        "{path} cannot be read as a table or an address book ({reason}). Nothing was imported. Save "
        "it again as CSV, XLSX or vCard and try that.",
    ).format(path=error.path, reason=imports.file_reason(error.reason))


@sentence.register
def _no_such_form(error: errors.NoSuchForm) -> str:
    return translate(
        "Errors",
        "{path} is no file that this can become. Nothing was written. Choose a name that ends in {endings}.",
    ).format(path=error.path, endings=", ".join(f".{ending}" for ending in error.endings))


@sentence.register
def _not_a_map(error: errors.NotAMap) -> str:
    return translate(
        "Errors",
        "The map {path} is not understood: {what}. Nothing was imported. Correct it and try again.",
    ).format(path=error.path, what=_shown(error.what))


@sentence.register
def _no_columns(error: errors.NoColumns) -> str:
    return translate(
        "Errors",
        "What the columns of {path} mean is not clear ({headers}): a name, or a day, an amount and whose "
        "it is, must be among them. Nothing was imported. Say in a map which column is which (--map).",
    ).format(path=error.path, headers=_shown(", ".join(error.headers)) or "–")


@sentence.register
def _ambiguous_column(error: errors.AmbiguousColumn) -> str:
    return translate(
        "Errors",
        "The dates of the column “{column}” can be read in two ways ({example}). Nothing was imported. Say "
        'in a map which comes first: dates = "DMY" or dates = "MDY" (--map).',
    ).format(column=_shown(error.column), example=_shown(error.example))


@sentence.register
def _import_built_on(error: errors.ImportBuiltOn) -> str:
    return translate(
        "Errors",
        "Import {number} cannot be taken back: {count} records ({kind}) were made or changed upon it since. "
        "Nothing was changed. Undo those first.",
    ).format(number=error.import_id, count=error.count, kind=fields.kind(error.kind))


@sentence.register
def _rows_refused(error: errors.RowsRefused) -> str:
    told = Errors.tr(
        "%n row(s) cannot be taken, so nothing was imported. Correct them, or import the good rows "
        "and have the others written to a file (--rejects).",
        "",
        error.count,
    )
    return "\n".join([told, *error.first])


@sentence.register
def _not_understood(error: errors.NotUnderstood) -> str:
    return translate(
        "Errors",
        "This operation is not understood: {what}. Nothing was changed. Correct it and send it again.",
    ).format(what=_shown(error.what))


# Days -------------------------------------------------------------------------------------------


@sentence.register
def _not_a_date(error: errors.NotADate) -> str:
    return translate(
        "Errors", "“{text}” is not a day of the calendar. Nothing was changed. Write it as 2026-03-08."
    ).format(text=_shown(error.text))


@sentence.register
def _ambiguous_date(error: errors.AmbiguousDate) -> str:
    return translate(
        "Errors",
        "“{text}” could be two days. Nothing was changed. Say whether the day or the month comes first, "
        "and write the year in four figures.",
    ).format(text=_shown(error.text))


@sentence.register
def _not_a_birthday(error: errors.NotABirthday) -> str:
    lunar = error.calendar == "lunar"
    told = (
        translate("Errors", "There is no day {month}-{day} in the lunar calendar.")
        if lunar
        else translate("Errors", "There is no day {month}-{day} in the calendar.")
    )
    return (
        told.format(month=error.month, day=error.day)
        + " "
        + translate("Errors", "Nothing was changed. Please correct the birthday.")
    )


@sentence.register
def _no_lunar_day(error: errors.NoLunarDay) -> str:
    if error.leap:
        told = translate("Errors", "The lunar year {year} has no day {day} in a leap month {month}.")
    else:
        told = translate("Errors", "The lunar year {year} has no day {day} in month {month}.")
    return (
        told.format(year=error.year, month=error.month, day=error.day or 1)
        + " "
        + translate("Errors", "Nothing was changed. Please correct the day.")
    )


@sentence.register
def _beyond_lunar_table(error: errors.BeyondLunarTable) -> str:
    return translate(
        "Errors",
        "The lunar calendar is known here from {first} to {last}, not for {year}. Nothing was changed. "
        "Leave the year out, or give the solar day.",
    ).format(first=error.first, last=error.last, year=error.year)


def _shown(text: str) -> str:
    """Return `text` short and printable, so that a message stays one line."""
    kept = "".join(letter if letter.isprintable() else "�" for letter in text)
    return kept if len(kept) <= 60 else kept[:59] + "…"  # noqa: PLR2004  (a line of a terminal)


def _clock(since: str) -> str:
    try:
        return datetime.fromisoformat(since).astimezone().strftime("%Y-%m-%d %H:%M")
    except ValueError:
        return since or "?"
