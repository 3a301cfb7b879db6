"""Every sentence on the shop's facts, worded once in three languages."""
