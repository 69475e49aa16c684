"""The indexer's child process, seen from the browser: started, listened to, ended."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Sequence

import msgspec

from corpus.pipeline.messages import Failed, Job, Locked, Message, Summary, decode

_ENDING = 0.5  # seconds a child gets to stop by itself, and again once it was told to
_LONGEST_LINE = 2**24  # bytes: the last message lists every file that failed


class Indexer:
    """One child process, given its job as a line of JSON on its standard input."""

    def __init__(self, job: Job, command: Sequence[str] | None = None) -> None:
        self._job = job
        self._command = command or (sys.executable, "-m", "corpus.pipeline.child")
        self._child: asyncio.subprocess.Process | None = None

    async def messages(self) -> AsyncIterator[Message]:
        """What the child says until it ends; a child that ends without a last word counts as failed."""
        pipe = asyncio.subprocess.PIPE
        try:
            self._child = child = await asyncio.create_subprocess_exec(
                *self._command, stdin=pipe, stdout=pipe, stderr=pipe, limit=_LONGEST_LINE
            )
        except OSError as error:
            yield Failed(self._command[0], str(error))
            return
        assert child.stdin and child.stdout and child.stderr
        errors = asyncio.create_task(child.stderr.read())
        last: Message | None = None
        try:
            child.stdin.write(msgspec.json.encode(self._job) + b"\n")
            await child.stdin.drain()
            async for line in child.stdout:
                try:
                    last = decode(line)
                except msgspec.MsgspecError:
                    continue  # a library of the child's that prints
                yield last
            code = await child.wait()
            if code and not isinstance(last, Summary | Locked | Failed):
                said = (await errors).decode(errors="replace").strip().splitlines()
                yield Failed("indexer", said[-1] if said else f"exit code {code}")
        except (BrokenPipeError, ConnectionResetError) as error:
            yield Failed("indexer", str(error))
        finally:
            await self.end()
            errors.cancel()

    async def end(self) -> None:
        """Stop the child; what it has reported as done is kept."""
        child = self._child
        if child is None or child.returncode is not None:
            return
        if child.stdin is not None:
            child.stdin.close()  # the child takes this as the word to stop
        for stop in (None, child.terminate, child.kill):
            try:
                if stop is not None:
                    stop()
                await asyncio.wait_for(child.wait(), _ENDING)
                return
            except TimeoutError:
                continue
            except ProcessLookupError:
                return  # it ended in the meantime
