"""The tables, one a file; importing this package knows them all."""

from app.models.base import Base
from app.models.change import Change, ChangedRow
from app.models.consent import Consent
from app.models.contact import Contact
from app.models.import_run import ImportRun
from app.models.member import Member
from app.models.phone import Phone
from app.models.photo import Photo
from app.models.preference import Preference
from app.models.purchase import Purchase
from app.models.purchase_line import PurchaseLine
from app.models.relative import Relative
from app.models.setting import Setting
from app.models.staff import Staff

__all__ = [
    "Base", "Change", "ChangedRow", "Consent", "Contact", "ImportRun", "Member", "Phone", "Photo",
    "Preference", "Purchase", "PurchaseLine", "Relative", "Setting", "Staff",
]  # fmt: skip
