"""Changes over many articles by dialog: what is found is looked at before it is changed."""
