"""What can be the matter with the shop's file: gone, damaged, in use, not to be written."""

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from app.domain.errors.refusal import ExitCode, Refusal


@dataclass(eq=False)
class NoShop(Refusal):
    """The shop's file is not there; it is never replaced by a new, empty one."""

    path: Path
    code: ClassVar[ExitCode] = ExitCode.STORAGE


@dataclass(eq=False)
class ShopExists(Refusal):
    """What would be written lies where a file is that is never replaced: a shop, or what is read."""

    path: Path


@dataclass(eq=False)
class NotAShop(Refusal):
    """The file is empty, or belongs to another program."""

    path: Path


@dataclass(eq=False)
class ShopDamaged(Refusal):
    """The file does not read back as it was written; `finding` is the driver's word for it."""

    path: Path
    finding: str
    newest_backup: Path | None = None
    code: ClassVar[ExitCode] = ExitCode.DAMAGED


@dataclass(eq=False)
class ShopTooNew(Refusal):
    """A later version of the program has written the file."""

    path: Path
    schema: int
    known: int
    code: ClassVar[ExitCode] = ExitCode.TOO_NEW


@dataclass(eq=False)
class ShopInUse(Refusal):
    """Another process holds the file; `holder` is what it wrote about itself."""

    path: Path
    holder: str
    code: ClassVar[ExitCode] = ExitCode.IN_USE


@dataclass(eq=False)
class StorageFailed(Refusal):
    """The disk is full, read-only, gone, or does not answer; `reason` is the system's own word.

    `unsure`: nobody knows whether the last change is on the disk. Asked again by the same
    `request_id`, it is done once.
    """

    path: Path
    reason: str
    unsure: bool = False
    code: ClassVar[ExitCode] = ExitCode.STORAGE


@dataclass(eq=False)
class BackupUnsound(Refusal):
    """A copy did not pass its checks and does not count as a backup."""

    path: Path
    finding: str
    code: ClassVar[ExitCode] = ExitCode.DAMAGED


@dataclass(eq=False)
class RestoreUnfinished(Refusal):
    """A restore was broken off and cannot be finished; what it replaces lies whole in `kept`."""

    path: Path
    kept: Path
    reason: str
    code: ClassVar[ExitCode] = ExitCode.RESTORE_UNFINISHED
