"""The shapes the shop's file has had, one revision each; the revision's number is the schema's."""
