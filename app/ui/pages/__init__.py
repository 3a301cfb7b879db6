"""The pages of the window, one file each; `app.ui.places` says which there are."""
