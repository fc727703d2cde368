"""Files looked at before they are imported: what they are taken for, and how their first records will look."""
