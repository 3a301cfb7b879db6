"""Write the next revision of the shop's tables: what leads from the last one to the models.

    python -m installer.draft_revision "Points and balance"

Read what it writes before it is committed: a renamed column looks like one gone and one new. With
`--rewrite` the newest revision is written anew: only while no shop has been given it.
"""

import re
import sys
import tempfile
from pathlib import Path
from typing import Any, Literal

from alembic.autogenerate import produce_migrations, render_python_code
from alembic.operations import ops
from alembic.runtime.migration import MigrationContext
from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool
from sqlalchemy.types import TypeDecorator
from sqlcipher3 import dbapi2 as driver

from app import migrate
from app.database import connection
from app.models import Base

_FILE = '''"""{message}."""

import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = {before}


def upgrade() -> None:
    """Make schema {schema} of schema {last}."""
    {body}
'''


def main() -> None:
    """Write the revision that the arguments ask for."""
    words = [word for word in sys.argv[1:] if word != "--rewrite"]
    message = " ".join(words) or "The shop's tables"
    folder = migrate.SCRIPTS / "versions"
    if "--rewrite" in sys.argv:
        for file in folder.glob(f"{migrate.newest():04}_*.py"):
            file.unlink()
    last = migrate.newest()
    name = "_".join("".join(letter if letter.isalnum() else " " for letter in message.lower()).split())
    file = folder / f"{last + 1:04}_{name}.py"
    file.write_text(
        _FILE.format(
            message=message,
            revision=f"{last + 1:04}",
            before=f'"{last:04}"' if last else None,
            schema=last + 1,
            last=last,
            body=_body(),
        ),
        encoding="utf-8",
    )
    print(file)


def _body() -> str:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "migrated"
        path.touch()
        migrate.upgrade(path)
        engine = create_engine(
            "sqlite://", module=driver, creator=lambda: connection.connect(path), poolclass=NullPool
        )
        with engine.connect() as link:
            options = {"render_as_batch": True, "compare_type": True}
            script = produce_migrations(MigrationContext.configure(link, opts=options), Base.metadata)
            steps = script.upgrade_ops or ops.UpgradeOps([])
            code = render_python_code(steps, render_as_batch=True, render_item=_plain_type)
            return _as_it_was("\n".join(line for line in code.splitlines() if "# ###" not in line).strip())


def _as_it_was(code: str) -> str:
    """Let a table that is made anew for a key count its rows on as before: reflection does not see that."""
    blocks = re.split(r"(?=^ *with op\.batch_alter_table)", code, flags=re.MULTILINE)
    return "".join(
        block.replace("schema=None)", "schema=None, table_kwargs={'sqlite_autoincrement': True})", 1)
        if "create_foreign_key" in block or "drop_constraint" in block
        else block
        for block in blocks
    )


def _plain_type(kind: str, item: Any, _context: Any) -> str | Literal[False]:
    """Word our own types by what they are in the file: a revision does not know the models."""
    if kind == "type" and isinstance(item, TypeDecorator):
        return f"sa.{item.impl_instance.__class__.__name__}()"
    return False


if __name__ == "__main__":
    main()
