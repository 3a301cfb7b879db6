"""The dialogs of the window, one file each: what is asked, and the service that does it."""
