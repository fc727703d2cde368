"""Any program as an extractor: it reads one JSON line an article, and writes one JSON line of suggestions for each."""

from __future__ import annotations

import json
import os
import subprocess
import threading
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from store.errors import UserError
from store.extractors.options import arguments

name = "command"
version = "1"
fields: tuple[str, ...] = ()

MAX_LINE = 8_000_000
"""Bytes up to which an answer is read."""
TAIL = 4000
"""Bytes of what a program last said on stderr that are kept."""


def setup(settings: Mapping[str, Any]) -> None:
    """Take the command, the folder it runs in, and the file that keeps what it says on stderr."""
    _program.take(settings["options"])


def extract(article: Mapping[str, Any]) -> Any:
    """Return what the program answers for an article; raises UserError where it does not answer in JSON."""
    return _program.ask(article)


class _Program:
    """The program while it runs. It belongs to the worker's group of processes, and is ended with it."""

    def __init__(self) -> None:
        self._options: Mapping[str, Any] = {}
        self._process: subprocess.Popen[bytes] | None = None
        self._drain: threading.Thread | None = None

    def take(self, options: Mapping[str, Any]) -> None:
        self._options = options

    def ask(self, article: Mapping[str, Any]) -> Any:
        process = self._process or self._start()
        stdin, stdout = process.stdin, process.stdout
        assert stdin is not None
        assert stdout is not None
        with suppress(OSError):  # it has ended, and its exit code says more
            stdin.write(json.dumps(article, ensure_ascii=False).encode("utf-8", "replace") + b"\n")
            stdin.flush()
        line = stdout.readline(MAX_LINE)
        if not line.endswith(b"\n"):
            raise UserError(self._told_end(process, len(line)))
        try:
            answer = json.loads(line)
        except (ValueError, RecursionError):
            raise UserError("its answer is no JSON: {0}", line[:80].decode("utf-8", "replace").strip()) from None
        other = answer.get("id") if isinstance(answer, dict) else None
        if other is not None and other != article["id"]:
            self._end()  # its answers are out of step, so that the next ones would be wrong, too
            raise UserError("it answered for another article: {0}", str(other)[:80])
        return answer

    def _start(self) -> subprocess.Popen[bytes]:
        words = arguments(self._options["command"])
        try:
            process = subprocess.Popen(  # noqa: S603  # a person at this computer allowed it
                words,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                cwd=self._options.get("folder") or None,
                env={**os.environ, "PYTHONIOENCODING": "utf-8"},
            )
        except OSError as error:
            raise UserError("“{0}” cannot be run: {1}", words[0], error.strerror or error) from None
        self._process = process
        self._drain = threading.Thread(target=self._keep_tail, args=(process,), daemon=True)
        self._drain.start()
        return process

    def _keep_tail(self, process: subprocess.Popen[bytes]) -> None:
        """Keep the end of what the program says on stderr, where it can be read after everything here was killed."""
        tail = b""
        path = Path(self._options["said"])
        if process.stderr is None:
            return
        while chunk := os.read(process.stderr.fileno(), 65536):
            tail = (tail + chunk)[-TAIL:]
            with suppress(OSError):
                path.write_bytes(tail)

    def _told_end(self, process: subprocess.Popen[bytes], read: int) -> str:
        if read >= MAX_LINE:
            self._end()
            return f"its answer is longer than {MAX_LINE // 1_000_000} MB"
        self._end(wait=1.0)
        code = process.returncode
        return "the program ended" if code in (None, 0) else f"the program ended with code {code}"

    def _end(self, wait: float = 0.0) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        with suppress(subprocess.TimeoutExpired):
            if wait:
                process.wait(wait)
        process.kill()
        process.wait()
        if self._drain is not None:
            self._drain.join(0.5)
        for stream in (process.stdin, process.stdout):
            with suppress(OSError):
                if stream is not None:
                    stream.close()


_program = _Program()
