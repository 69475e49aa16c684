"""Kinds of documents, by their titles."""

from __future__ import annotations

import re

# What a government reports to its congress once a year: of the year before, and of what is to come.
YEARLY_REPORT = re.compile("政府工作报告|行署工作报告|国民经济和社会发展")
