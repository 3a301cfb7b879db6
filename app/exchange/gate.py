"""The gate before every parser: a file is measured before anything is unpacked or believed.

A workbook of 3 MB can unpack to 600, and one stray cell in the last column makes a parser that
keeps a rectangle ask for hundreds of gigabytes. What is too large is refused as a fact.
"""

import zipfile
from pathlib import Path
from typing import Final

from app.domain import errors

LARGEST_FILE: Final = 1 << 30
"""Bytes of any file that is read."""
LARGEST_UNPACKED: Final = 768 << 20
"""Bytes that the parts of a workbook may come to."""
LARGEST_RATIO: Final = 150
"""How much larger than its packed form a large part may be; sheets of a shop come to 8–20."""
RATIO_FROM: Final = 16 << 20
"""Bytes under which no part is asked for its ratio."""
MOST_ENTRIES: Final = 2_000


def size(path: Path) -> int:
    """Return the bytes of the file. Raises NotASheet for what is no file, is empty or too large."""
    try:
        if not path.is_file():
            raise errors.NotASheet(path, "no_file")
        found = path.stat().st_size
    except OSError as error:
        raise errors.StorageFailed(path, error.strerror or "") from error
    if found == 0:
        raise errors.NotASheet(path, "empty")
    if found > LARGEST_FILE:
        raise errors.NotASheet(path, "too_large")
    return found


def parts(path: Path, archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    """Return the parts of a packed workbook once what they claim is bearable. Raises NotASheet.

    The claim is held to when a part is read: zipfile stops at the size that the directory names.
    """
    found = archive.infolist()
    if len(found) > MOST_ENTRIES or sum(part.file_size for part in found) > LARGEST_UNPACKED:
        raise errors.NotASheet(path, "too_large")
    for part in found:
        if part.file_size > RATIO_FROM and part.file_size > LARGEST_RATIO * max(part.compress_size, 1):
            raise errors.NotASheet(path, "too_large")
        if part.flag_bits & 1:
            raise errors.NotASheet(path, "encrypted")
    return found
