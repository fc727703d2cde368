"""Data only: fields, themes, icons, fonts, help and samples, read with `importlib.resources`."""
