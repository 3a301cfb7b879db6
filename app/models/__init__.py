"""The tables, one a file; importing this package knows them all."""

from app.models.base import Base
from app.models.change import Change, ChangedRow
from app.models.consent import Consent
from app.models.contact import Contact
from app.models.draft import Draft
from app.models.drill_answer import DrillAnswer
from app.models.former_card import FormerCard
from app.models.import_map import ImportMap
from app.models.import_run import ImportRun
from app.models.item import Item
from app.models.item_code import ItemCode
from app.models.member import Member
from app.models.merge import Merge
from app.models.not_same import NotSame
from app.models.note import Note
from app.models.opening_balance import OpeningBalance
from app.models.phone import Phone
from app.models.photo import Photo
from app.models.preference import Preference
from app.models.purchase import Purchase
from app.models.purchase_line import PurchaseLine
from app.models.relative import Relative
from app.models.saved_list import SavedList
from app.models.setting import Setting
from app.models.staff import Staff
from app.models.tag import Tag

__all__ = [
    "Base", "Change", "ChangedRow", "Consent", "Contact", "Draft", "DrillAnswer", "FormerCard",
    "ImportMap", "ImportRun", "Item", "ItemCode", "Member", "Merge", "NotSame", "Note", "OpeningBalance",
    "Phone", "Photo", "Preference", "Purchase", "PurchaseLine", "Relative", "SavedList", "Setting", "Staff",
    "Tag",
]  # fmt: skip
