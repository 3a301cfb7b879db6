"""What is said of the shop's file."""

from datetime import datetime

from app.domain import errors
from app.i18n import translate
from app.words.errors.dispatch import sentence


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
        "There is a file at {path} already. It was left as it is. Choose another name for the file.",
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


def _clock(since: str) -> str:
    try:
        return datetime.fromisoformat(since).astimezone().strftime("%Y-%m-%d %H:%M")
    except ValueError:
        return since or "?"
