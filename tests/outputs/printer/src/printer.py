# @generated from docs/printer.md by `cargo xtask sync`. Do not edit: edit that page.
"""Printer Errors: the entries, and the lookup of a text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import (
    Callable,
    Dict,
    Final,
    List,
    Literal,
    Mapping,
    Optional,
    Pattern,
    Sequence,
    Tuple,
    TypedDict,
    Union,
)

PAPER_JAM_IN_TRAY_401: Final = "401-paper-jam-in-tray"
"Printer - 401 - Paper jam in tray {tray}"
PAPER_JAM_AT_THE_BACK_401: Final = "401-paper-jam-at-the-back"
"Printer - 401 - Paper jam (at the back)"
LID_IS_UP_402: Final = "402-lid-is-up"
"Printer - 402 - Lid is open"
JOB_OF_FOR_FAILED_403: Final = "403-job-of-for-failed"
"Printer - 403 - Job of {user_name} for {number} failed: {reason}"
CON_404: Final = "con"
'Printer - 404 - No ^font$ [x]*+?.\\ "y" | z/w'
INDEX_1405: Final = "index"
"Printer - 1405 - Größe „A4“ fehlt – 纸"
RIBBON_WORN_7: Final = "7-ribbon-worn"
"Printer - 7 - Ribbon worn"

Id = Literal[
    "401-paper-jam-in-tray",
    "401-paper-jam-at-the-back",
    "402-lid-is-up",
    "403-job-of-for-failed",
    "con",
    "index",
    "7-ribbon-worn",
]
"""The id of an entry."""

RetryFact = Literal[
    "never",
    "now",
    "later",
]
"retry"

Facts = TypedDict(
    "Facts",
    {
        "retry": RetryFact,
    },
    total=False,
)
"""The facts of an entry. A fact that is absent is not known."""

ParameterType = Literal["phone", "integer", "word", "text"]
"""The type of a parameter's values."""


@dataclass(frozen=True)
class Message:
    """The text of a message: `{name}` of each parameter stands for a value."""

    message: str
    parameters: Mapping[str, ParameterType]


@dataclass(frozen=True)
class Entry(Message):
    """An error of the page."""

    id: Id
    code: str
    reason: str
    aliases: Tuple[Message, ...]
    """Earlier wordings of the message, oldest first."""
    meaning: str
    fix: str
    is_retired: bool
    """Whether the error is not emitted any more."""
    facts: Facts
    url: Optional[str]
    """The address of the entry's page."""


Kind = Literal["exact", "parameters", "alias", "normalized"]
"""The way in which a message was found, the best first."""


@dataclass(frozen=True)
class EntryMatch:
    """A text that is a message.

    It is the message as the page shows it (`exact`), with values (`parameters`), an
    earlier wording (`alias`), or one of these except for letter case, spaces, dashes,
    quotation marks and a final full stop (`normalized`).
    """

    kind: Kind
    entry: Entry
    captures: Mapping[str, str]
    """The values of the parameters; none if the text is the message as on the page."""


@dataclass(frozen=True)
class CodeMatch:
    """A text of the message format with a known code and an unknown reason."""

    kind: Literal["code"]
    code: str
    entries: Tuple[Entry, ...]
    """Every entry with the code, in the order of the page."""


Match = Union[EntryMatch, CodeMatch]


@dataclass(frozen=True)
class InnerMatch(EntryMatch):
    """A message inside a longer text, by indices of characters."""

    start: int
    end: int


entries: Final[Tuple[Entry, ...]] = (
    Entry(
        message="Printer - 401 - Paper jam in tray {tray}",
        parameters={
            "tray": "integer",
        },
        id="401-paper-jam-in-tray",
        code="401",
        reason="Paper jam in tray {tray}",
        aliases=(),
        meaning="A sheet is stuck, see trays.",
        fix="Open tray and\npull it out.",
        is_retired=False,
        facts={
            "retry": "later",
        },
        url="https://docs.example.com/printer/errors/401-paper-jam-in-tray",
    ),
    Entry(
        message="Printer - 401 - Paper jam (at the back)",
        parameters={},
        id="401-paper-jam-at-the-back",
        code="401",
        reason="Paper jam (at the back)",
        aliases=(),
        meaning="import* of paper fails.",
        fix="1. Open the back. 2. Pull.",
        is_retired=False,
        facts={},
        url="https://docs.example.com/printer/errors/401-paper-jam-at-the-back",
    ),
    Entry(
        message="Printer - 402 - Lid is open",
        parameters={},
        id="402-lid-is-up",
        code="402",
        reason="Lid is open",
        aliases=(
            Message(
                message="Printer - 402 - Lid is up",
                parameters={},
            ),
        ),
        meaning="# Nothing {prints} at 1 < 2 & 3 > 2.",
        fix="- Shut the lid | door.",
        is_retired=False,
        facts={},
        url="https://docs.example.com/printer/errors/402-lid-is-up",
    ),
    Entry(
        message="Printer - 403 - Job of {user_name} for {number} failed: {reason}",
        parameters={
            "user_name": "word",
            "number": "phone",
            "reason": "text",
        },
        id="403-job-of-for-failed",
        code="403",
        reason="Job of {user_name} for {number} failed: {reason}",
        aliases=(),
        meaning="A fax a|b was sent to nobody someone.",
        fix="Send it again.",
        is_retired=False,
        facts={},
        url="https://docs.example.com/printer/errors/403-job-of-for-failed",
    ),
    Entry(
        message='Printer - 404 - No ^font$ [x]*+?.\\ "y" | z/w',
        parameters={},
        id="con",
        code="404",
        reason='No ^font$ [x]*+?.\\ "y" | z/w',
        aliases=(),
        meaning="The font's missing.",
        fix="Add it: fonts@example.com.",
        is_retired=False,
        facts={},
        url="https://docs.example.com/printer/errors/con_",
    ),
    Entry(
        message="Printer - 1405 - Größe „A4“ fehlt – 纸",
        parameters={},
        id="index",
        code="1405",
        reason="Größe „A4“ fehlt – 纸",
        aliases=(),
        meaning="Kein Papier — 没有纸.",
        fix="export it.",
        is_retired=False,
        facts={},
        url="https://docs.example.com/printer/errors/index_",
    ),
    Entry(
        message="Printer - 7 - Ribbon worn",
        parameters={},
        id="7-ribbon-worn",
        code="7",
        reason="Ribbon worn",
        aliases=(),
        meaning="The ribbon is old.",
        fix="Buy a new printer.",
        is_retired=True,
        facts={},
        url="https://docs.example.com/printer/errors/7-ribbon-worn",
    ),
)
"""Every entry, in the order of the page."""

_FORMAT = "Printer - {code} - {reason}"

# The types of parameters, and their values.
_VALUES: Mapping[ParameterType, str] = {
    "phone": r"\+?[0-9]+",
    "integer": "-?[0-9]+",
    "word": r"[^ \t\n\f\r]+",
    "text": r"[^\n\r]+",
}

# Unicode's White_Space, and the characters that normalization takes for `-`, `'` and `"`.
_SPACE = r"\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_SPACES = re.compile(f"[{_SPACE}]+")
_EDGES = "".join(chr(code) for code in range(0x3001) if _SPACES.match(chr(code)))
_SAME = {
    "-": "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212",
    "'": "'`\u00b4\u2018\u2019\u201a\u201b",
    '"': '"\u201c\u201d\u201e\u201f',
}
_PLAIN = {ord(one): plain for plain, same in _SAME.items() for one in same}
_PLAIN.update({ord("A") + number: chr(ord("a") + number) for number in range(26)})

# A literal or a placeholder: its name and its type.
_Segment = Union[str, Tuple[str, ParameterType]]


def _trim(text: str, has_stop: bool = True) -> str:
    """Trims whitespace, and one full stop at the end."""
    text = text.strip(_EDGES)
    if has_stop and text.endswith("."):
        text = text[:-1].rstrip(_EDGES)
    return text


def _normalize(text: str) -> str:
    """Normalizes a text: whitespace, ASCII case, dashes, quotes, a final stop."""
    return _SPACES.sub(" ", _trim(text)).translate(_PLAIN)


def _segments(message: str, parameters: Mapping[str, ParameterType]) -> List[_Segment]:
    """Splits a message into literals and placeholders, in turn."""
    segments: List[_Segment] = []
    for name, kind in parameters.items():
        literal, message = message.split("{" + name + "}", 1)
        segments.append(literal)
        segments.append((name, kind))
    segments.append(message)
    return segments


def _normalized_literal(literal: str) -> str:
    """Returns an expression for texts that equal a literal when normalized."""
    expressions: List[str] = []
    for character in _SPACES.sub(" ", literal):
        plain = _PLAIN.get(ord(character), character)
        if character == " ":
            expressions.append(f"(?<![{_SPACE}])[{_SPACE}]+(?![{_SPACE}])")
        elif plain in _SAME:
            expressions.append("[" + re.escape(_SAME[plain]) + "]")
        elif "a" <= plain <= "z":
            expressions.append(f"[{plain}{plain.upper()}]")
        else:
            expressions.append(re.escape(character))
    return "".join(expressions)


def _expression(segments: Sequence[_Segment], is_normalized: bool) -> Pattern[str]:
    """Returns an expression of a message, for trimmed texts if normalized."""
    last = len(segments) - 1
    ends_with_value = segments[last] == ""
    sources: List[str] = []
    for index, segment in enumerate(segments):
        if isinstance(segment, str):
            if is_normalized:
                literal = _trim("x" + segment)[1:] if index == last else segment
                sources.append(_normalized_literal(literal))
            else:
                sources.append(re.escape(segment))
            continue
        _, kind = segment
        value = _VALUES[kind]
        if is_normalized and kind == "word":
            value = f"[^{_SPACE}]+"
        if is_normalized and ends_with_value and index == last - 1:
            # A final full stop belongs to the value if its type accepts one.
            sources.append(f"({value})(?:[{_SPACE}]*\\.)?")
        else:
            lazy = "" if kind in ("phone", "integer") else "?"
            sources.append(f"({value}{lazy})")
    return re.compile("".join(sources))


def _inner_expression(segments: Sequence[_Segment]) -> Pattern[str]:
    """Returns an expression of a message that ends at quotation marks and tags."""
    last = len(segments) - 1
    sources: List[str] = []
    for index, segment in enumerate(segments):
        if isinstance(segment, str):
            sources.append(re.escape(segment))
            continue
        _, kind = segment
        if kind in ("phone", "integer"):
            sources.append(f"({_VALUES[kind]})")
            continue
        value = '[^\\s"<]' if kind == "word" else '[^\\n\\r"<]'
        if segments[last] != "" or index < last - 1:
            sources.append(f"({value}+?)")
        elif kind == "word":
            sources.append(f"({value}*[^\\s\"<.,;:!?')\\]}}>])")
        else:
            sources.append(f'({value}*[^\\s"<])')
    return re.compile("".join(sources))


def _captures(segments: Sequence[_Segment], found: re.Match[str]) -> Mapping[str, str]:
    """Returns the values of placeholders by name."""
    names = [segment[0] for segment in segments if not isinstance(segment, str)]
    return dict(zip(names, found.groups()))


class _Template:
    """A message with placeholders."""

    def __init__(self, entry: Entry, is_alias: bool, segments: List[_Segment]) -> None:
        self.entry = entry
        self.is_alias = is_alias
        self.segments = segments
        self.prefix = str(segments[0])
        self.start = _normalize(self.prefix + "x")[:-1].rstrip()
        self.exact = _expression(segments, is_normalized=False)
        self.normalized = _expression(segments, is_normalized=True)
        self.inner = _inner_expression(segments)

    def fill(self, text: str) -> Optional[Mapping[str, str]]:
        """Returns the values in a text as logs show it."""
        if not text.startswith(self.prefix):
            return None
        found = self.exact.fullmatch(text)
        return None if found is None else _captures(self.segments, found)

    def fill_normalized(self, text: str) -> Optional[Mapping[str, str]]:
        """Returns the values in a text that is the message when normalized."""
        found = self.normalized.fullmatch(_trim(text, self.segments[-1] != ""))
        return None if found is None else _captures(self.segments, found)


_Finder = Callable[[str, int], Optional[InnerMatch]]


class _Tables:
    """The tables of a lookup, made when they are first needed."""

    def __init__(self) -> None:
        self.by_id: Dict[str, Entry] = {entry.id: entry for entry in entries}
        self.aliases: Dict[str, Entry] = {}
        self.normalized: Dict[str, Optional[Entry]] = {}
        self.templates: List[_Template] = []
        by_code: Dict[str, List[Entry]] = {}
        for entry in entries:
            by_code.setdefault(entry.code, []).append(entry)
            for wording in (entry, *entry.aliases):
                if wording is not entry:
                    self.aliases.setdefault(wording.message, entry)
                key = _normalize(wording.message)
                other = self.normalized.get(key, entry)
                self.normalized[key] = entry if other is entry else None
                segments = _segments(wording.message, wording.parameters)
                if len(segments) > 1:
                    is_alias = wording is not entry
                    self.templates.append(_Template(entry, is_alias, segments))
        self.by_code = {code: tuple(own) for code, own in by_code.items()}
        self.templates.sort(key=lambda template: -len(template.prefix))
        self.format = self._make_format()
        self.inner = self._make_inner()

    def _make_format(self) -> Optional[_Template]:
        """Returns the message format, if it has a code."""
        names: List[str] = re.findall(r"\{(\w+)\}", _FORMAT)
        if "code" not in names or "}{" in _FORMAT:
            return None
        has_spaces = any(_SPACES.search(entry.code) for entry in entries)
        parameters: Dict[str, ParameterType] = dict.fromkeys(names, "text")
        if not has_spaces:
            parameters["code"] = "word"
        return _Template(entries[0], False, _segments(_FORMAT, parameters))

    def _make_inner(self) -> Dict[str, List[_Finder]]:
        """Returns every wording by its first character."""
        inner: Dict[str, List[_Finder]] = {}
        current = {entry.message: entry for entry in entries}
        for message, entry in {**self.aliases, **current}.items():
            finder = _literal_finder(message, entry, message not in current)
            inner.setdefault(message[0], []).append(finder)
        for template in self.templates:
            # A message that begins with a value is found only as a whole text.
            if template.prefix:
                finder = _template_finder(template)
                inner.setdefault(template.prefix[0], []).append(finder)
        return inner


def _literal_finder(message: str, entry: Entry, is_alias: bool) -> _Finder:
    def find(text: str, start: int) -> Optional[InnerMatch]:
        if not text.startswith(message, start):
            return None
        end = start + len(message)
        return InnerMatch("alias" if is_alias else "exact", entry, {}, start, end)

    return find


def _template_finder(template: _Template) -> _Finder:
    def find(text: str, start: int) -> Optional[InnerMatch]:
        found = template.inner.match(text, start)
        if found is None:
            return None
        captures = _captures(template.segments, found)
        kind: Kind = "alias" if template.is_alias else "parameters"
        return InnerMatch(kind, template.entry, captures, start, found.end())

    return find


_tables: Optional[_Tables] = None


def _lookup_tables() -> _Tables:
    global _tables
    if _tables is None:
        _tables = _Tables()
    return _tables


def from_id(id: str) -> Optional[Entry]:
    """Returns the entry with an id."""
    return _lookup_tables().by_id.get(id)


def with_code(code: Union[str, int]) -> Tuple[Entry, ...]:
    """Returns the entries with a code, in the order of the page."""
    return _lookup_tables().by_code.get(str(code), ())


def lookup(text: str) -> Optional[Match]:
    """Returns the match of a text as a whole, or `None`: a lookup never guesses."""
    if _first <= text < _after_first:
        match = _EXACT.get(text)
        if match is not None:
            return match
    elif "!" <= text < "\x7f" and not _other <= text < _after_other:
        return None
    tables = _lookup_tables()
    alias: Optional[EntryMatch] = None
    if text in tables.aliases:
        alias = EntryMatch("alias", tables.aliases[text], {})
    for template in tables.templates:
        values = template.fill(text)
        if values is None:
            continue
        if not template.is_alias:
            return EntryMatch("parameters", template.entry, values)
        alias = alias or EntryMatch("alias", template.entry, values)
    return alias or _lookup_normalized(text, tables) or _lookup_code(text, tables)


_EXACT = {entry.message: EntryMatch("exact", entry, {}) for entry in entries}

# The range of the texts that begin as all messages do, and that with the letter in the
# other case; of all texts, if messages begin with different letters.
_first, _after_first = "", "\U0010ffff"
_other, _after_other = _first, _after_first
for _letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz":
    if all(
        wording.message.startswith(_letter)
        for entry in entries
        for wording in (entry, *entry.aliases)
    ):
        _first, _after_first = _letter, chr(ord(_letter) + 1)
        _other = _letter.swapcase()
        _after_other = chr(ord(_other) + 1)


def _lookup_normalized(text: str, tables: _Tables) -> Optional[EntryMatch]:
    key = _normalize(text)
    if key in tables.normalized and tables.normalized[key] is None:
        return None
    entry = tables.normalized.get(key)
    captures: Mapping[str, str] = {}
    for template in tables.templates:
        if entry is template.entry or not key.startswith(template.start):
            continue
        values = template.fill_normalized(text)
        if values is None:
            continue
        if entry is not None:
            return None
        entry, captures = template.entry, values
    return None if entry is None else EntryMatch("normalized", entry, captures)


def _lookup_code(text: str, tables: _Tables) -> Optional[CodeMatch]:
    values = tables.format.fill_normalized(text) if tables.format else None
    if values is None:
        return None
    of_code = tables.by_code.get(values["code"], ())
    return CodeMatch("code", values["code"], of_code) if of_code else None


def _is_boundary(text: str, at: int) -> bool:
    """Returns whether a message may begin or end at a position."""

    def is_word(character: str) -> bool:
        return character.isalnum() or character == "_"

    return not (is_word(text[max(at - 1, 0) : at]) and is_word(text[at : at + 1]))


def lookup_all(text: str) -> List[InnerMatch]:
    """Returns the messages inside a longer text, in order, each with its position."""
    inner = _lookup_tables().inner
    matches: List[InnerMatch] = []
    at = 0
    while at < len(text):
        finders = inner.get(text[at], []) if _is_boundary(text, at) else []
        found = (find(text, at) for find in finders)
        ended = [one for one in found if one and _is_boundary(text, one.end)]
        longest = max(ended, key=lambda match: match.end, default=None)
        if longest is not None:
            matches.append(longest)
        at = at + 1 if longest is None else longest.end
    return matches
