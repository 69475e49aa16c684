"""Every rule's cases, and every rule in a case."""

from __future__ import annotations

import importlib
import pkgutil
import re
from decimal import Decimal
from pathlib import Path
from types import ModuleType

import pytest

import corpus.analysis
from corpus.analysis.cases import Case, Reading

ANALYSIS = Path(corpus.analysis.__file__).parent


def case_modules() -> list[ModuleType]:
    names = [
        m.name
        for m in pkgutil.walk_packages(corpus.analysis.__path__, "corpus.analysis.")
        if m.name.endswith("_cases")
    ]
    return [importlib.import_module(name) for name in sorted(names)]


ALL = [(module, case) for module in case_modules() for case in getattr(module, "CASES", ())]


def differences(case: Case, readings: list[Reading]) -> list[str]:
    found = [r.quote for r in readings]
    wrong = [f"not found: {q}" for q in case.finds if q not in found]
    wrong += [
        f"not one: {r.quote} by {r.rule} {dict(r.attributes)}" for r in readings if r.quote not in case.finds
    ]
    for reading in readings:
        for name, want in case.finds.get(reading.quote, {}).items():
            got = reading.attributes.get(name)
            same = (
                abs(got - Decimal(str(want))) < Decimal("1e-9")
                if isinstance(got, Decimal) and isinstance(want, int | float)
                else got == want
            )
            if not same:
                wrong.append(f"{reading.quote}: {name} is {got!r}, not {want!r} (by {reading.rule})")
    if case.rule and not any(r.rule == case.rule for r in readings):
        wrong.append(f"{case.rule} did not fire, only {sorted({r.rule for r in readings})}")
    return wrong


@pytest.mark.parametrize(
    ("module", "case"), ALL, ids=[f"{m.__name__.split('.')[-1]}:{c.text[:24]}" for m, c in ALL]
)
def test_case(module: ModuleType, case: Case) -> None:
    wrong = differences(case, module.read(case.text, case.published))
    if case.failing:
        assert wrong, f"reads rightly now; take `failing` off: {case.failing}"
    else:
        assert not wrong, "\n".join(wrong)


def test_there_are_cases() -> None:
    assert len(ALL) > 30


def test_every_rule_of_figures_and_facts_fires_in_a_case() -> None:
    """The names of rules stand in the code as strings; each must be what some case is read by."""
    sources = [
        p
        for folder in ("figures", "facts")
        for p in (ANALYSIS / folder).glob("*.py")
        if "_cases" not in p.name
    ]
    code = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    named = set(re.findall(r'"((?:label|party|time|place|actor|programme|theme)-[a-z-]+)"', code))
    named |= set(re.findall(r'Evidence\(\s*"([a-z-]+)"', code))
    fired = {
        reading.rule
        for module, case in ALL
        if module.__name__.split(".")[2] in ("figures", "facts")
        for reading in module.read(case.text, case.published)
    }
    assert named
    assert named - fired == set()
