"""What can be read of a damaged project, brought into a new one."""

from store.salvage.rebuild import SalvageReport, salvage

__all__ = ["SalvageReport", "salvage"]
