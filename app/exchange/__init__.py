"""Files in and out: spreadsheets, address books, backups. Plan first, then apply all or none."""
