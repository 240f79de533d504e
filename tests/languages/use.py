"""A program that uses the types of the module for `docs/telephony-errors.md`; it is checked, not run."""

from typing import Literal

import errors

# Ids are literal types.
known: Literal["486-busy-here"] = errors.BUSY_HERE_486
wrong: errors.Id = "486-busy"  # type: ignore[assignment]


def calls_again(facts: errors.Facts) -> bool:
    """So are the values of facts."""
    if facts.get("redial") == "tomorrow":  # type: ignore[comparison-overlap]
        return False
    return facts.get("redial") in ("now", "later")


def explained(text: str) -> str:
    """The kind of a match decides which fields it has."""
    match = errors.lookup(text)
    if match is None:
        return "unknown"
    if isinstance(match, errors.CodeMatch):
        return ", ".join(entry.fix for entry in match.entries)
    match.entries  # type: ignore[attr-defined]
    return f"{match.entry.fix} {match.captures.get('number')}"


codes: "list[str]" = [entry.code for entry in errors.with_code(486)]
ends: "list[int]" = [match.end for match in errors.lookup_all("…")]
