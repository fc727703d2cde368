"""Project rules ("always …"): what a correction taught, kept as data and applied to what is suggested later."""
