"""What the readers and writers of other tools' files share: offsets in other units, and what a format can carry."""
