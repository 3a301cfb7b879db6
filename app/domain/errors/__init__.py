"""Every way the program says no: facts with an exit code, worded once in `app.words.errors`.

A `Refusal` is somebody's to mend and becomes one clear sentence. Anything else that is raised is
our own fault and is reported as such. (Not frozen: contextlib sets the traceback of what passes it.)
"""

from app.domain.errors.days import (
    AmbiguousDate,
    BeyondLunarTable,
    NoLunarDay,
    NotABirthday,
    NotADate,
)
from app.domain.errors.given import (
    AmbiguousColumn,
    ImportBuiltOn,
    NoColumns,
    NoSuchForm,
    NotAMap,
    NotASheet,
    NotLines,
    NotUnderstood,
    RowsRefused,
)
from app.domain.errors.people import (
    Ambiguous,
    BadValue,
    BroughtBack,
    CardTaken,
    ChangedSince,
    ContactClosed,
    KeptInBin,
    MergeBuiltOn,
    MergedOnward,
    NameTaken,
    NotAFilter,
    NotAllowed,
    NothingToUndo,
    OwnerInBin,
    Unknown,
)
from app.domain.errors.refusal import (
    ExitCode,
    Refusal,
)
from app.domain.errors.shop_file import (
    BackupUnsound,
    NoShop,
    NotAShop,
    RestoreUnfinished,
    ShopDamaged,
    ShopExists,
    ShopInUse,
    ShopTooNew,
    StorageFailed,
)

__all__ = [
    "Ambiguous",
    "AmbiguousColumn",
    "AmbiguousDate",
    "BackupUnsound",
    "BadValue",
    "BeyondLunarTable",
    "BroughtBack",
    "CardTaken",
    "ChangedSince",
    "ContactClosed",
    "ExitCode",
    "ImportBuiltOn",
    "KeptInBin",
    "MergeBuiltOn",
    "MergedOnward",
    "NameTaken",
    "NoColumns",
    "NoLunarDay",
    "NoShop",
    "NoSuchForm",
    "NotABirthday",
    "NotADate",
    "NotAFilter",
    "NotAMap",
    "NotASheet",
    "NotAShop",
    "NotAllowed",
    "NotLines",
    "NotUnderstood",
    "NothingToUndo",
    "OwnerInBin",
    "Refusal",
    "RestoreUnfinished",
    "RowsRefused",
    "ShopDamaged",
    "ShopExists",
    "ShopInUse",
    "ShopTooNew",
    "StorageFailed",
    "Unknown",
]
