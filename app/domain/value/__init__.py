"""What a member will still bring: models of buying till you leave, fitted to the shop's own past.

The one corner of the rules where numpy and scipy are used. They take half a second to import, so
whoever needs this package imports it inside the function that does.
"""
