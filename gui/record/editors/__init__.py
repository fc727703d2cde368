"""One editor for each type of value; none is made before it is needed."""
