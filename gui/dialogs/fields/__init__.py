"""The dialog of the fields: the list, the editor of one field, what happens to values."""
