"""What keeps work from being lost, as the window sees it: backups, damage, the place of a project, the trash."""

from gui.keeping.keeper import Keeper

__all__ = ["Keeper"]
