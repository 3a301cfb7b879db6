"""Why a file, a row or a cell was not taken in, in the language in force."""

from collections.abc import Sequence
from typing import Final

from app.i18n import Counted, translate

Imports: Final = Counted("Imports")


def file_reason(key: str) -> str:
    """Return in words why a whole file is not read; an unknown key as it is."""
    words = {
        "no_file": translate("Imports", "there is no such file"),
        "empty": translate("Imports", "it is empty"),
        "too_large": translate("Imports", "it is too large, or unpacks to something too large"),
        "encrypted": translate("Imports", "it is protected by a password"),
        "not_a_workbook": translate("Imports", "it is packed, but no workbook"),
        "not_a_table": translate("Imports", "it is a file of another kind"),
        "damaged": translate("Imports", "it is damaged or cut off"),
        "open_quote": translate("Imports", "a quotation mark in it is never closed"),
    }
    return words.get(key, key)


def kind(key: str) -> str:
    """Return what the rows of a table are; an unknown key as it is."""
    words = {
        "members": translate("Imports", "members"),
        "purchases": translate("Imports", "purchases"),
        "both": translate("Imports", "purchases with members"),
        "returns": translate("Imports", "returned tickets"),
        "topups": translate("Imports", "points and balances"),
        "items": translate("Imports", "catalogue"),
        "relatives": translate("Imports", "family"),
    }
    return words.get(str(key), str(key))


def counts(added: int, updated: int, unchanged: int, rejected: int) -> str:
    """Return what became of the rows of an import."""
    said = Imports.tr(
        "%n row(s): {added} new, {updated} changed, {unchanged} the same, {rejected} refused",
        "",
        added + updated + unchanged + rejected,
    )
    return said.format(
        added=f"{added:,}", updated=f"{updated:,}", unchanged=f"{unchanged:,}", rejected=f"{rejected:,}"
    )


def reason(key: str) -> str:
    """Return in words why a row was refused, or a cell left out; an unknown key as it is."""
    key, *details = key.split(":")
    words = {
        "ambiguous_date": translate("Imports", "it could be two days"),
        "balance_lapsed": translate("Imports", "it lapses before the day for which it is told"),
        "balance_negative": translate("Imports", "it is below nothing"),
        "balance_older": translate(
            "Imports", "a later figure is on her card already, and she has earned and spent since"
        ),
        "balance_spent": translate("Imports", "more of it has been spent here than the file leaves her"),
        "balance_twice": translate("Imports", "another row of the file says another figure for the same day"),
        "beyond_lunar_table": translate("Imports", "the lunar calendar of that year is not known"),
        "born_later": translate("Imports", "this birthday is still to come: it is later than today"),
        "card_cut_off": translate("Imports", "the card has no end"),
        "card_of_another": translate("Imports", "this card number belongs to somebody of another name"),
        "code_of_another": translate("Imports", "this barcode is on another item"),
        "control": translate("Imports", "it has characters that cannot be seen"),
        "day_left_out": translate("Imports", "the day is before 1900 or after 2200: it was left out"),
        "day_missing": translate("Imports", "the day is missing"),
        "gender_unknown": translate("Imports", "the word for the gender is not known: it was left out"),
        "header_again": translate("Imports", "it is the headings once more: passed over"),
        "item_missing": translate("Imports", "the item has neither a number nor a name"),
        "member_missing": translate("Imports", "whose it is is missing"),
        "more_than_one": translate("Imports", "more than one member may be meant"),
        "name_missing": translate("Imports", "the name is missing"),
        "not_a_date": translate("Imports", "there is no such day"),
        "not_a_phone": translate("Imports", "there is no number in it: it was left out"),
        "not_a_quantity": translate("Imports", "it is not a number of pieces"),
        "not_an_amount": translate("Imports", "it is not an amount that can be read in one way only"),
        "not_points": translate("Imports", "it is not a whole number of points"),
        "not_yes_or_no": translate("Imports", "it is neither yes nor no"),
        "outside_days": translate("Imports", "the day is before 1900 or after 2200"),
        "other_currency": translate(
            "Imports", "The amounts are in {other}; the shop keeps {own}: they are taken as they stand"
        ),
        "price_differs": translate("Imports", "another price of the same item: the first one was kept"),
        "price_missing": translate("Imports", "the amount is missing"),
        "referrer_unknown": translate(
            "Imports", "it is not told which member that is: through whom she came was left out"
        ),
        "status_stands": translate(
            "Imports",
            "her status was kept as it is here: the life of her card is on file, and a sanction takes a step",
        ),
        "relation_missing": translate("Imports", "the relation to the member is missing"),
        "too_long": translate("Imports", "it is too long"),
        "too_many_cells": translate("Imports", "the row has more cells than there are columns"),
        "total_row": translate("Imports", "it is a total: passed over"),
        "unknown_member": translate("Imports", "there is no such member"),
        "unknown_ticket": translate("Imports", "there is no such ticket"),
        "without_end": translate("Imports", "such a day means that there is no end: it was left out"),
        "word_unknown": translate("Imports", "the word is not one of those to choose from: it was left out"),
        "wrong_encoding": translate("Imports", "it is not written in the encoding of the file"),
    }
    said = words.get(key, key)
    return said.format(other=details[0], own=details[1]) if key == "other_currency" else said


def fell_back(members: int) -> str:
    """Return that so many members have a lower level without what an import had brought; "" for none."""
    if not members:
        return ""
    return Imports.tr(
        "%n member(s) whose level had risen since have the level that they reach without it; "
        "points earned meanwhile stay as they were booked.",
        "",
        members,
    )


def left_out(sheets: Sequence[str]) -> str:
    """Return that sheets of a workbook are not taken in, and why; "" for none."""
    named = [name for name in sheets if name]
    if not named:
        return ""
    return translate(
        "Imports",
        "Left out, for they are neither members, families, purchases, points, balances nor a catalogue: "
        "{sheets}",
    ).format(sheets=translate("Imports", ", ").join(named))
