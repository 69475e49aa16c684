"""The indexer as a child process of the browser: `python -m corpus.pipeline.child`.

Reads one line of JSON (a Job) from standard input and writes messages as lines of JSON to standard output.
It ends when its standard input is closed, as it is when the browser ends, however that ends.
"""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

import msgspec

from corpus.pipeline.messages import Failed, Job, Locked, Message, encode

_GRACE = 45.0  # seconds to finish the file in hand after standard input has closed


def main() -> int:
    """0 done, 1 failed, 2 not understood."""
    try:
        job = msgspec.json.decode(sys.stdin.buffer.readline(), type=Job)
    except msgspec.DecodeError as error:
        _say(Failed("stdin", str(error)))
        return 2
    stop = threading.Event()
    threading.Thread(target=_watch, args=(stop,), name="stdin", daemon=True).start()
    return _run(job, stop)


def _run(job: Job, stop: threading.Event) -> int:
    from corpus.config import Settings
    from corpus.errors import DuikouError
    from corpus.pipeline import index
    from corpus.store.lock import Busy

    try:
        summary = index(
            [Path(path) for path in job.paths],
            Path(job.store),
            Settings(lexicon=job.lexicon),
            workers=job.workers,
            prune=job.prune,
            progress=_say,
            cancelled=stop.is_set,
        )
    except Busy as error:
        who = error.holder
        _say(Locked(who.pid, who.host, who.since) if who else Locked(0, "", ""))
        return 1
    except DuikouError as error:
        _say(Failed(error.place, error.reason, error.remedy))
        return 1
    _say(summary)
    return 0


def _watch(stop: threading.Event) -> None:
    """Whatever comes, only the end of the stream counts. Read without Python's buffer: a thread that waits
    inside it makes the interpreter abort when it ends."""
    while os.read(0, 4096):
        pass
    stop.set()
    threading.Event().wait(_GRACE)
    os._exit(1)  # nothing is lost: what was not committed is read again


def _say(message: Message) -> None:
    try:
        sys.stdout.buffer.write(encode(message))
        sys.stdout.buffer.flush()
    except (BrokenPipeError, ValueError):
        os._exit(1)  # nobody listens any more


if __name__ == "__main__":
    sys.exit(main())
