"""Where a project lies: on a disk of this machine, or where others move its files while it is being written.

SQLite keeps a log beside the project's file, and both must change together on a disk that locks files as it should. A
network's file system may not do that, and a program that synchronises a folder copies the one without the other.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from store.errors import Said, said

MOUNTS = Path("/proc/mounts")
_NETWORK = re.compile(
    r"nfs\d?|cifs|smb\w*|ncpfs|afs|9p|ceph|glusterfs|lustre|beegfs|davfs2?|"
    r"fuse\.(sshfs|rclone|davfs2?|gvfsd-fuse|smbnetfs|s3fs|goofys|gcsfuse|google-drive-ocamlfuse|onedriver|glusterfs)"
)
_NAMES = (
    (re.compile(r"dropbox( \(.*\))?", re.I), "Dropbox"),
    (re.compile(r"onedrive( ?-.*)?", re.I), "OneDrive"),
    (re.compile(r"icloud ?drive|mobile documents|com~apple~clouddocs", re.I), "iCloud"),
    (re.compile(r"google ?drive(-.*)?|googledrive-.*|my drive", re.I), "Google Drive"),
    (re.compile(r"nextcloud\d*", re.I), "Nextcloud"),
    (re.compile(r"owncloud\d*", re.I), "ownCloud"),
    (re.compile(r"pcloud ?drive", re.I), "pCloud"),
    (re.compile(r"mega(sync)?", re.I), "MEGA"),
    (re.compile(r"yandex\.?disk", re.I), "Yandex Disk"),
)
_MARKS = (
    (re.compile(r"\.stfolder|\.stversions|\.stignore"), "Syncthing"),
    (re.compile(r"\.dropbox(\.cache|\.device)?"), "Dropbox"),
    (re.compile(r"\.nextcloudsync\.log"), "Nextcloud"),
    (re.compile(r"\.owncloudsync\.log"), "ownCloud"),
    (re.compile(r"\._?sync_[0-9a-f]+\.db"), "Nextcloud"),
    (re.compile(r"\.tmp\.drive(down|up)load"), "Google Drive"),
    (re.compile(r"\.SynologyWorkingDirectory"), "Synology Drive"),
    (re.compile(r"\.sync"), "Resilio Sync"),
)
_MOST_LOOKED_AT = 3000


def warning(path: Path) -> Said | None:
    """Return why a project's place is not safe, as a sentence that says what to do; None where it is."""
    folder = path.resolve().parent
    if (service := _service(folder)) is not None:
        return said(
            "{0} lies in a folder that {1} synchronises: a copy that is made in the middle of your work can be "
            "damaged, and two machines overwrite each other. Keep the project in another folder and put backups or "
            "exports here.",
            path.name,
            service,
        )
    if (system := _network(folder)) is not None:
        return said(
            "{0} lies on a network drive ({1}), where files may not be locked as they should: work by one person at "
            "a time, or keep the project on a disk of this machine and put backups here.",
            path.name,
            system,
        )
    return None


def _service(folder: Path) -> str | None:
    for place in (folder, *folder.parents):
        for name, service in _NAMES:
            if name.fullmatch(place.name):
                return service
        if place == place.parent or len(place.parts) <= 2:
            continue  # nobody synchronises a whole disk, and it may be large
        if (found := _marked(place)) is not None:
            return found
    return None


def _marked(folder: Path) -> str | None:
    """Return what keeps a file of its own in a folder that it synchronises."""
    try:
        with os.scandir(folder) as there:
            for seen, entry in enumerate(there):
                if seen > _MOST_LOOKED_AT:
                    return None
                if entry.name.startswith("."):
                    for mark, service in _MARKS:
                        if mark.fullmatch(entry.name):
                            return service
    except OSError:
        return None
    return None


def _network(folder: Path) -> str | None:
    text = str(folder)
    if text.startswith(("\\\\", "//")):
        return "SMB"
    best, kind = "", ""
    try:
        lines = MOUNTS.read_text("utf-8", "replace").splitlines()
    except OSError:
        return None
    for line in lines:
        parts = line.split(" ")
        if len(parts) < 3:
            continue
        at = re.sub(r"\\([0-7]{3})", lambda m: chr(int(m[1], 8)), parts[1])
        if (text == at or text.startswith(at.rstrip("/") + "/")) and len(at) >= len(best):
            best, kind = at, parts[2]
    return kind if _NETWORK.fullmatch(kind) else None
