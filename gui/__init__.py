"""The window; thin over store; the folders are the panes."""
