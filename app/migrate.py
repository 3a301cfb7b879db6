"""Bring an older shop's file to the present schema: all of it or nothing, whatever happens meanwhile.

The file's `user_version` is the only word on its schema: revision 0002 makes 2 of 1. One exclusive
transaction holds the table changes and the number; foreign keys are off in it, because rebuilding
a table under them deletes every child row, and are checked before it is committed.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from alembic.script import Script, ScriptDirectory
from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool
from sqlcipher3 import dbapi2 as driver

from app.database import connection
from app.domain import errors

SCRIPTS: Final = Path(__file__).parent / "migrations"
"""The folder whose `versions` holds the revisions."""


def newest(scripts: Path = SCRIPTS) -> int:
    """Return the schema that the revisions lead to."""
    return max((int(revision.revision) for revision in _revisions(scripts)), default=0)


def upgrade(path: Path, scripts: Path = SCRIPTS) -> int:
    """Migrate the file, which this process holds and has backed up, and return its schema.

    Raises ShopDamaged if a key would point nowhere afterwards, StorageFailed, ShopInUse; the file
    is as it was then.
    """
    try:
        with _exclusive(path) as link:
            schema = int(link.exec_driver_sql("PRAGMA user_version").scalar_one())
            context = MigrationContext.configure(link, opts={"transactional_ddl": True})
            with Operations.context(context):
                for revision in _revisions(scripts):
                    if int(revision.revision) > schema:
                        revision.module.upgrade()
                        schema = int(revision.revision)
            astray = link.exec_driver_sql("PRAGMA foreign_key_check").first()
            if astray is not None:
                raise errors.ShopDamaged(path, " ".join(str(part) for part in astray))
            link.exec_driver_sql(f"PRAGMA user_version={schema}")
    except DBAPIError as error:
        if isinstance(error.orig, Exception) and connection.is_storage_error(error.orig):
            raise connection.fact(error.orig, path) from error
        raise
    return schema


def _revisions(scripts: Path) -> list[Script]:
    """Return the revisions, the oldest first."""
    return list(ScriptDirectory(str(scripts)).walk_revisions())[::-1]


@contextmanager
def _exclusive(path: Path) -> Iterator[Connection]:
    def unkeyed() -> connection.Connection:
        link = connection.connect(path)
        link.execute("PRAGMA foreign_keys=OFF").fetchall()  # inside a transaction it does nothing
        return link

    engine = create_engine(
        "sqlite://", module=driver, hide_parameters=True, creator=unkeyed, poolclass=NullPool
    )

    @event.listens_for(engine, "begin")
    def _begin(link: Any) -> None:
        link.exec_driver_sql("BEGIN EXCLUSIVE")

    with engine.begin() as link:
        yield link
