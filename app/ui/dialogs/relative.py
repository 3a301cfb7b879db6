"""Put a relative on file, change one, or take one off."""

from PySide6.QtWidgets import QPushButton, QWidget

from app.domain import relations
from app.queries.member_card import FamilyMember
from app.services import relatives
from app.ui.context import Context
from app.ui.dialogs.member import birthday_of
from app.ui.form import Form
from app.words import dates, people


class RelativeForm(Form):
    """Relation, name, birthday, sizes, notes."""

    def __init__(
        self, context: Context, member_id: int, kin: FamilyMember | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._member_id, self._kin = context, member_id, kin
        self.call(self.tr("Relative") if kin else self.tr("New relative"), self.tr("Save"))
        known = [(key, people.relation(key)) for key in relations.KEYS]
        self._relation = self.choice(self.tr("Relation"), "relation", [*known], kin.relation if kin else None)
        self._relation.setEditable(True)
        if kin:
            self._relation.setEditText(people.relation(kin.relation))
        self._name = self.line(self.tr("Name"), "name", kin.name if kin else "")
        kept = dates.birth(kin.birthday.birthday if kin.birthday else None, kin.born) if kin else ""
        hint = self.tr("2019-06-12, 06-12, 八月十五 …")
        self._birthday = self.line(self.tr("Birthday"), "birthday", kept, hint)
        self._sizes = self.line(self.tr("Sizes"), "sizes", kin.sizes if kin else "")
        self._discreet = context.discreet
        self._notes = self.line(self.tr("Notes"), "notes", kin.notes if kin and not self._discreet else "")
        self.want(self._notes, wanted=not self._discreet)
        if kin:
            remove = QPushButton(self.tr("Take off file"), self)
            remove.setProperty("kind", "danger")
            remove.setAutoDefault(False)
            remove.clicked.connect(self._remove)
            self.foot.insertWidget(0, remove)
        self.remember(context, f"relative:{member_id}:{kin.id}" if kin else f"relative:{member_id}")

    def keep(self) -> None:
        """Save the relative."""
        values = {
            "relation": self._relation.currentText(),
            "name": self._name.text(),
            "sizes": self._sizes.text(),
        }
        if not self._discreet:
            values["notes"] = self._notes.text()
        birthday = birthday_of(self._birthday.text())
        with self._context.changing(self.tr("Saved.")) as session:
            if self._kin is None:
                relation = values.pop("relation")
                relatives.add(session, self._member_id, relation, birthday=birthday, **values)
            else:
                changed = {"birthday": birthday} if self._birthday.isModified() else {}
                relatives.amend(session, self._kin.id, **values, **changed)

    def _remove(self) -> None:
        if self._kin is not None:
            with self._context.changing(self.tr("Taken off file.")) as session:
                relatives.remove(session, self._kin.id)
        self.accept()
