"""What is said of sheets, maps and operations that cannot be taken."""

from typing import Final

from app.domain import errors
from app.i18n import Counted, translate
from app.words import fields, imports
from app.words.errors.dispatch import sentence, shown

Errors: Final = Counted("Errors")


@sentence.register
def _not_a_sheet(error: errors.NotASheet) -> str:
    if error.reason == "no_file":
        return translate("Errors", "There is no file {path}. Nothing was changed.").format(path=error.path)
    return translate(
        "Errors",
        "{path} cannot be read as a table or an address book ({reason}). Nothing was imported. Save "
        "it again as CSV, XLSX or vCard and try that.",
    ).format(path=error.path, reason=imports.file_reason(error.reason))


@sentence.register
def _not_lines(error: errors.NotLines) -> str:
    form = translate(
        "Errors",
        'The lines are a JSON list such as [{"item": "Wool coat", "price": 128000}]; a price is in minor '
        "units (128000 is 1,280.00 in a currency with cents). Nothing was recorded.",
    )
    where = translate("Errors", "Line {number} of {path}").format(number=error.line, path=error.path)
    said = {
        "not_json": translate("Errors", "{path} is not JSON: {detail}."),
        "no_list": translate("Errors", "{path} has no list of lines."),
        "not_a_line": translate("Errors", "{where} is no line: {detail}."),
        "no_such_field": translate("Errors", "{where}: there is no field “{detail}”."),
        "wrong_kind": translate("Errors", "{where}: what stands in {detail} is not what belongs there."),
        "incomplete": translate("Errors", "{where}: {detail} is missing."),
    }.get(error.why, "{where}: {detail}")
    return f"{said.format(path=error.path, where=where, detail=shown(error.detail))} {form}"


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
    ).format(path=error.path, what=shown(error.what))


@sentence.register
def _no_columns(error: errors.NoColumns) -> str:
    return translate(
        "Errors",
        "What the columns of {path} mean is not clear ({headers}): a name, or a day, an amount and whose "
        "it is, must be among them. Nothing was imported. Say in a map which column is which (--map).",
    ).format(path=error.path, headers=shown(", ".join(error.headers)) or "–")


@sentence.register
def _not_a_log(error: errors.NotALog) -> str:
    return translate(
        "Errors",
        "{path} has no columns {wanted} ({headers}). Nothing was worked out. Say by heading or by number "
        "which column is the customer, the date and the amount (--columns 1,3,5).",
    ).format(
        path=error.path, wanted=shown(", ".join(error.wanted)), headers=shown(", ".join(error.headers)) or "–"
    )


@sentence.register
def _empty_log(error: errors.EmptyLog) -> str:
    return translate(
        "Errors",
        "No row of {path} says who came on which day, as far as is looked at. Nothing was worked out. "
        "See that the columns and the last day are the right ones.",
    ).format(path=error.path)


@sentence.register
def _ambiguous_column(error: errors.AmbiguousColumn) -> str:
    return translate(
        "Errors",
        "The dates of the column “{column}” can be read in two ways ({example}). Nothing was imported. Say "
        'in a map which comes first: dates = "DMY" or dates = "MDY" (--map).',
    ).format(column=shown(error.column), example=shown(error.example))


@sentence.register
def _import_built_on(error: errors.ImportBuiltOn) -> str:
    if error.later is not None:
        return translate(
            "Errors",
            "Import {number} cannot be taken back: {count} records ({kind}) rest on it that import {later} "
            "made or changed since. Nothing was changed. Take import {later} back first.",
        ).format(number=error.import_id, count=error.count, kind=fields.kind(error.kind), later=error.later)
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
    ).format(what=shown(error.what))
