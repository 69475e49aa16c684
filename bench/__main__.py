"""`make bench`: start-up on the seed corpus ÷ a minimal Textual app, and analysis ÷ `jieba.lcut`."""

from __future__ import annotations

import logging
import subprocess
import sys
import tempfile
from pathlib import Path

from bench import minimal_app, startup, throughput

ROOT = Path(__file__).resolve().parents[1]
SEEDS = ROOT / "seeds"
SHOWN = "汕尾"  # a region of the seed corpus, seen as soon as the tree is


def main() -> int:
    logging.getLogger("jieba").setLevel(logging.ERROR)
    read = throughput.measure(SEEDS)
    print(
        f"analysis {read.analysis:,.0f} characters/s ÷ jieba.lcut {read.words:,.0f} characters/s = {read.ratio:.2f}"
    )
    with tempfile.TemporaryDirectory() as home:
        environment = {"XDG_DATA_HOME": home, "XDG_CONFIG_HOME": home}
        duikou = [sys.executable, "-m", "tui"]
        store = str(Path(home) / "seeds.sqlite")
        subprocess.run([*duikou, "index", str(SEEDS), "--store", store], check=True, capture_output=True)
        ours, floor = startup.medians(
            [
                ([*duikou, "--store", store, str(SEEDS)], SHOWN),
                ([sys.executable, minimal_app.__file__], minimal_app.READY),
            ],
            environment,
        )
    print(f"start-up {ours * 1000:.0f} ms ÷ minimal Textual app {floor * 1000:.0f} ms = {ours / floor:.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
