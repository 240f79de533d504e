# @generated from docs/telephony-errors.md by `cargo xtask sync`. Do not edit: edit that page.
"""Telephony Errors: the entries, and the lookup of a text."""

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

BAD_REQUEST_400: Final = "400-bad-request"
"Telephony - 400 - Bad Request"
INVALID_PHONE_NUMBER_400: Final = "400-invalid-phone-number"
"Telephony - 400 - Invalid phone number"
THE_NUMBER_IS_UNVERIFIED_400: Final = "400-the-number-is-unverified"
"Telephony - 400 - The number {number} is unverified. Trial accounts may only make calls to verified numbers."
UNAUTHORIZED_401: Final = "401-unauthorized"
"Telephony - 401 - Unauthorized"
CALLER_ID_IS_UNAUTHORIZED_403: Final = "403-caller-id-is-unauthorized"
"Telephony - 403 - Caller ID is unauthorized. A Valid Caller ID is either a DID you have purchased from Twilio or a verified Caller ID."
FORBIDDEN_403: Final = "403-forbidden"
"Telephony - 403 - Forbidden"
INVALID_CREDENTIALS_403: Final = "403-invalid-credentials"
"Telephony - 403 - Invalid credentials"
NO_INTERNATIONAL_PERMISSION_403: Final = "403-no-international-permission"
"Telephony - 403 - No International Permission"
PHONE_NUMBER_IS_BLACKLISTED_403: Final = "403-phone-number-is-blacklisted"
"Telephony - 403 - Phone number is blacklisted"
INVALID_DNIS_404: Final = "404-invalid-dnis"
"Telephony - 404 - INVALID DNIS"
NO_VOICEURL_404: Final = "404-no-voiceurl"
"Telephony - 404 - No VoiceURL"
NOT_FOUND_404: Final = "404-not-found"
"Telephony - 404 - Not Found"
SERVICE_CLOSED_FOR_THIS_NUMBER_404: Final = "404-service-closed-for-this-number"
"Telephony - 404 - Service closed for this number"
REQUEST_TIMEOUT_408: Final = "408-request-timeout"
"Telephony - 408 - Request Timeout"
GONE_410: Final = "410-gone"
"Telephony - 410 - Gone"
TEMPORARILY_NOT_AVAILABLE_480: Final = "480-temporarily-not-available"
"Telephony - 480 - Temporarily not available"
CALL_LEG_TRANSACTION_DOES_NOT_EXIST_481: Final = (
    "481-call-leg-transaction-does-not-exist"
)
"Telephony - 481 - Call leg/Transaction does not exist"
LOOP_DETECTED_482: Final = "482-loop-detected"
"Telephony - 482 - Loop Detected"
TOO_MANY_HOPS_483: Final = "483-too-many-hops"
"Telephony - 483 - Too Many Hops"
ADDRESS_INCOMPLETE_484: Final = "484-address-incomplete"
"Telephony - 484 - Address Incomplete"
CALL_REJECTED_484: Final = "484-call-rejected"
"Telephony - 484 - Call Rejected"
BUSY_HERE_486: Final = "486-busy-here"
"Telephony - 486 - Busy Here"
REQUEST_TERMINATED_487: Final = "487-request-terminated"
"Telephony - 487 - Request Terminated"
NOT_ACCEPTABLE_HERE_488: Final = "488-not-acceptable-here"
"Telephony - 488 - Not Acceptable Here"
DECLINE_500: Final = "500-decline"
"Telephony - 500 - Decline"
INTERNAL_SERVER_ERROR_500: Final = "500-internal-server-error"
"Telephony - 500 - Internal Server Error"
SERVICE_UNAVAILABLE_500: Final = "500-service-unavailable"
"Telephony - 500 - Service Unavailable"
NOT_IMPLEMENTED_501: Final = "501-not-implemented"
"Telephony - 501 - Not Implemented"
BAD_GATEWAY_502: Final = "502-bad-gateway"
"Telephony - 502 - Bad Gateway"
NO_ROUTEPLAN_FOUND_503: Final = "503-no-routeplan-found"
"Telephony - 503 - No Routeplan Found"
SERVICE_UNAVAILABLE_503: Final = "503-service-unavailable"
"Telephony - 503 - Service Unavailable"
REQUEST_TIMEOUT_504: Final = "504-request-timeout"
"Telephony - 504 - Request Timeout"
DECLINE_603: Final = "603-decline"
"Telephony - 603 - Decline"
REJECTED_608: Final = "608-rejected"
"Telephony - 608 - Rejected"
TERMINATION_NEEDS_STI_IDHDR_608: Final = "608-termination-needs-sti-idhdr"
"Telephony - 608 - Termination needs STI IDHDR"

Id = Literal[
    "400-bad-request",
    "400-invalid-phone-number",
    "400-the-number-is-unverified",
    "401-unauthorized",
    "403-caller-id-is-unauthorized",
    "403-forbidden",
    "403-invalid-credentials",
    "403-no-international-permission",
    "403-phone-number-is-blacklisted",
    "404-invalid-dnis",
    "404-no-voiceurl",
    "404-not-found",
    "404-service-closed-for-this-number",
    "408-request-timeout",
    "410-gone",
    "480-temporarily-not-available",
    "481-call-leg-transaction-does-not-exist",
    "482-loop-detected",
    "483-too-many-hops",
    "484-address-incomplete",
    "484-call-rejected",
    "486-busy-here",
    "487-request-terminated",
    "488-not-acceptable-here",
    "500-decline",
    "500-internal-server-error",
    "500-service-unavailable",
    "501-not-implemented",
    "502-bad-gateway",
    "503-no-routeplan-found",
    "503-service-unavailable",
    "504-request-timeout",
    "603-decline",
    "608-rejected",
    "608-termination-needs-sti-idhdr",
]
"""The id of an entry."""

NamespaceFact = Literal[
    "sip",
    "http",
]
"Namespace of the code"

PartyFact = Literal[
    "caller-account",
    "caller-input",
    "callee",
    "carrier",
    "platform",
    "policy",
]
"Action by"

RedialFact = Literal[
    "never",
    "after-fix",
    "later",
    "now",
]
"Call again"

Facts = TypedDict(
    "Facts",
    {
        "namespace": NamespaceFact,
        "party": PartyFact,
        "redial": RedialFact,
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
        message="Telephony - 400 - Bad Request",
        parameters={},
        id="400-bad-request",
        code="400",
        reason="Bad Request",
        aliases=(),
        meaning="The API request is malformed.",
        fix="Check request format and parameters.",
        is_retired=False,
        facts={
            "namespace": "sip",
            "party": "caller-input",
            "redial": "after-fix",
        },
        url=None,
    ),
    Entry(
        message="Telephony - 400 - Invalid phone number",
        parameters={},
        id="400-invalid-phone-number",
        code="400",
        reason="Invalid phone number",
        aliases=(),
        meaning="The number format is not valid. Usually the TO header.",
        fix="Correct the number (E.164 format recommended).",
        is_retired=False,
        facts={
            "namespace": "sip",
            "party": "caller-input",
            "redial": "after-fix",
        },
        url=None,
    ),
    Entry(
        message="Telephony - 400 - The number {number} is unverified. Trial accounts may only make calls to verified numbers.",
        parameters={
            "number": "phone",
        },
        id="400-the-number-is-unverified",
        code="400",
        reason="The number {number} is unverified. Trial accounts may only make calls to verified numbers.",
        aliases=(),
        meaning="Twilio Trial accounts can only call verified numbers.",
        fix="Connect your own Twilio account.",
        is_retired=False,
        facts={
            "namespace": "http",
            "party": "caller-account",
            "redial": "after-fix",
        },
        url=None,
    ),
    Entry(
        message="Telephony - 401 - Unauthorized",
        parameters={},
        id="401-unauthorized",
        code="401",
        reason="Unauthorized",
        aliases=(),
        meaning="Invalid or missing authentication.",
        fix="Re-check your API credentials or login session.",
        is_retired=False,
        facts={
            "namespace": "sip",
            "party": "caller-account",
            "redial": "after-fix",
        },
        url=None,
    ),
    Entry(
        message="Telephony - 403 - Caller ID is unauthorized. A Valid Caller ID is either a DID you have purchased from Twilio or a verified Caller ID.",
        parameters={},
        id="403-caller-id-is-unauthorized",
        code="403",
        reason="Caller ID is unauthorized. A Valid Caller ID is either a DID you have purchased from Twilio or a verified Caller ID.",
        aliases=(),
        meaning="Your Caller ID is not verified.",
        fix="Use a purchased DID or verify your Caller ID in your account.",
        is_retired=False,
        facts={
            "namespace": "sip",
            "party": "caller-account",
            "redial": "after-fix",
        },
        url=None,
    ),
    Entry(
        message="Telephony - 403 - Forbidden",
        parameters={},
        id="403-forbidden",
        code="403",
        reason="Forbidden",
        aliases=(),
        meaning="You don’t have permission to place this call.",
        fix="Verify your account permissions or try a different number.",
        is_retired=False,
        facts={
            "namespace": "sip",
            "redial": "after-fix",
        },
        url=None,
    ),
    Entry(
        message="Telephony - 403 - Invalid credentials",
        parameters={},
        id="403-invalid-credentials",
        code="403",
        reason="Invalid credentials",
        aliases=(),
        meaning="Authentication details are incorrect.",
        fix="Double-check your API key or login.",
        is_retired=False,
        facts={
            "namespace": "sip",
            "party": "caller-account",
            "redial": "after-fix",
        },
        url=None,
    ),
    Entry(
        message="Telephony - 403 - No International Permission",
        parameters={},
        id="403-no-international-permission",
        code="403",
        reason="No International Permission",
        aliases=(),
        meaning="Your account is not allowed to make international calls.",
        fix="Enable international calling in your account settings or contact your carrier.",
        is_retired=False,
        facts={
            "namespace": "sip",
            "party": "caller-account",
            "redial": "after-fix",
        },
        url=None,
    ),
    Entry(
        message="Telephony - 403 - Phone number is blacklisted",
        parameters={},
        id="403-phone-number-is-blacklisted",
        code="403",
        reason="Phone number is blacklisted",
        aliases=(),
        meaning="This number is blocked by the system.",
        fix="Use a different phone number.",
        is_retired=False,
        facts={
            "namespace": "sip",
        },
        url=None,
    ),
    Entry(
        message="Telephony - 404 - INVALID DNIS",
        parameters={},
        id="404-invalid-dnis",
        code="404",
        reason="INVALID DNIS",
        aliases=(),
        meaning="Invalid destination code.",
        fix="Verify the number and retry.",
        is_retired=False,
        facts={
            "namespace": "sip",
        },
        url=None,
    ),
    Entry(
        message="Telephony - 404 - No VoiceURL",
        parameters={},
        id="404-no-voiceurl",
        code="404",
        reason="No VoiceURL",
        aliases=(),
        meaning="No URL configured for call instructions.",
        fix="Add a valid VoiceURL in your account.",
        is_retired=False,
        facts={
            "namespace": "sip",
        },
        url=None,
    ),
    Entry(
        message="Telephony - 404 - Not Found",
        parameters={},
        id="404-not-found",
        code="404",
        reason="Not Found",
        aliases=(),
        meaning="The number you dialed does not exist or cannot be reached.",
        fix="Double-check the phone number format and try again.",
        is_retired=False,
        facts={
            "namespace": "sip",
            "redial": "after-fix",
        },
        url=None,
    ),
    Entry(
        message="Telephony - 404 - Service closed for this number",
        parameters={},
        id="404-service-closed-for-this-number",
        code="404",
        reason="Service closed for this number",
        aliases=(),
        meaning="Calls to this number are not allowed.",
        fix="Use another number.",
        is_retired=False,
        facts={
            "namespace": "sip",
        },
        url=None,
    ),
    Entry(
        message="Telephony - 408 - Request Timeout",
        parameters={},
        id="408-request-timeout",
        code="408",
        reason="Request Timeout",
        aliases=(),
        meaning="The call setup took too long.",
        fix="Retry later, or check your internet connection.",
        is_retired=False,
        facts={
            "namespace": "sip",
            "redial": "later",
        },
        url=None,
    ),
    Entry(
        message="Telephony - 410 - Gone",
        parameters={},
        id="410-gone",
        code="410",
        reason="Gone",
        aliases=(),
        meaning="The number is no longer in service.",
        fix="Contact the recipient for an updated number.",
        is_retired=False,
        facts={
            "namespace": "sip",
            "party": "callee",
            "redial": "never",
        },
        url=None,
    ),
    Entry(
        message="Telephony - 480 - Temporarily not available",
        parameters={},
        id="480-temporarily-not-available",
        code="480",
        reason="Temporarily not available",
        aliases=(),
        meaning="The recipient is not available. Happens on no answer after x seconds.",
        fix="Try again later.",
        is_retired=False,
        facts={
            "namespace": "sip",
            "redial": "later",
        },
        url=None,
    ),
    Entry(
        message="Telephony - 481 - Call leg/Transaction does not exist",
        parameters={},
        id="481-call-leg-transaction-does-not-exist",
        code="481",
        reason="Call leg/Transaction does not exist",
        aliases=(),
        meaning="The call reference is invalid or expired.",
        fix="Start a new call session.",
        is_retired=False,
        facts={
            "namespace": "sip",
        },
        url=None,
    ),
    Entry(
        message="Telephony - 482 - Loop Detected",
        parameters={},
        id="482-loop-detected",
        code="482",
        reason="Loop Detected",
        aliases=(),
        meaning="The call routing created a loop.",
        fix="Investigate your SIP routing for loops.",
        is_retired=False,
        facts={
            "namespace": "sip",
            "redial": "after-fix",
        },
        url=None,
    ),
    Entry(
        message="Telephony - 483 - Too Many Hops",
        parameters={},
        id="483-too-many-hops",
        code="483",
        reason="Too Many Hops",
        aliases=(),
        meaning="The call routing exceeded limits.",
        fix="Investigate your SIP routing for loops.",
        is_retired=False,
        facts={
            "namespace": "sip",
            "redial": "after-fix",
        },
        url=None,
    ),
    Entry(
        message="Telephony - 484 - Address Incomplete",
        parameters={},
        id="484-address-incomplete",
        code="484",
        reason="Address Incomplete",
        aliases=(),
        meaning="The dialed number is incomplete or invalid.",
        fix="Check the full number has the including country/area code.",
        is_retired=False,
        facts={
            "namespace": "sip",
            "party": "caller-input",
            "redial": "after-fix",
        },
        url=None,
    ),
    Entry(
        message="Telephony - 484 - Call Rejected",
        parameters={},
        id="484-call-rejected",
        code="484",
        reason="Call Rejected",
        aliases=(),
        meaning="The recipient explicitly rejected the call.",
        fix="Try later or contact the recipient.",
        is_retired=False,
        facts={
            "namespace": "sip",
        },
        url=None,
    ),
    Entry(
        message="Telephony - 486 - Busy Here",
        parameters={},
        id="486-busy-here",
        code="486",
        reason="Busy Here",
        aliases=(),
        meaning="The recipient’s line is busy.",
        fix="User is busy - Call back later.",
        is_retired=False,
        facts={
            "namespace": "sip",
            "party": "callee",
            "redial": "later",
        },
        url=None,
    ),
    Entry(
        message="Telephony - 487 - Request Terminated",
        parameters={},
        id="487-request-terminated",
        code="487",
        reason="Request Terminated",
        aliases=(),
        meaning="The call was canceled before it connected.",
        fix="Re-initiate the call if needed.",
        is_retired=False,
        facts={
            "namespace": "sip",
        },
        url=None,
    ),
    Entry(
        message="Telephony - 488 - Not Acceptable Here",
        parameters={},
        id="488-not-acceptable-here",
        code="488",
        reason="Not Acceptable Here",
        aliases=(),
        meaning="The network can’t handle the call request.",
        fix="Check your call media settings (codecs) and retry.",
        is_retired=False,
        facts={
            "namespace": "sip",
            "redial": "after-fix",
        },
        url=None,
    ),
    Entry(
        message="Telephony - 500 - Decline",
        parameters={},
        id="500-decline",
        code="500",
        reason="Decline",
        aliases=(),
        meaning="Something went wrong on our end.",
        fix="Retry. If persistent, contact support.",
        is_retired=False,
        facts={
            "namespace": "sip",
        },
        url=None,
    ),
    Entry(
        message="Telephony - 500 - Internal Server Error",
        parameters={},
        id="500-internal-server-error",
        code="500",
        reason="Internal Server Error",
        aliases=(),
        meaning="Something went wrong on our end.",
        fix="Retry. If persistent, contact support.",
        is_retired=False,
        facts={
            "namespace": "sip",
            "redial": "now",
        },
        url=None,
    ),
    Entry(
        message="Telephony - 500 - Service Unavailable",
        parameters={},
        id="500-service-unavailable",
        code="500",
        reason="Service Unavailable",
        aliases=(),
        meaning="The system or carrier is overloaded.",
        fix="Retry. If persistent, contact support.",
        is_retired=False,
        facts={
            "namespace": "sip",
            "redial": "now",
        },
        url=None,
    ),
    Entry(
        message="Telephony - 501 - Not Implemented",
        parameters={},
        id="501-not-implemented",
        code="501",
        reason="Not Implemented",
        aliases=(),
        meaning="The feature isn’t supported.",
        fix="Retry. If persistent, contact support.",
        is_retired=False,
        facts={
            "namespace": "sip",
            "redial": "after-fix",
        },
        url=None,
    ),
    Entry(
        message="Telephony - 502 - Bad Gateway",
        parameters={},
        id="502-bad-gateway",
        code="502",
        reason="Bad Gateway",
        aliases=(),
        meaning="Network issue between systems.",
        fix="Retry. If persistent, contact support.",
        is_retired=False,
        facts={
            "namespace": "sip",
            "redial": "later",
        },
        url=None,
    ),
    Entry(
        message="Telephony - 503 - No Routeplan Found",
        parameters={},
        id="503-no-routeplan-found",
        code="503",
        reason="No Routeplan Found",
        aliases=(),
        meaning="The system could not find a valid route.",
        fix="Retry. If persistent, contact support.",
        is_retired=False,
        facts={
            "namespace": "sip",
        },
        url=None,
    ),
    Entry(
        message="Telephony - 503 - Service Unavailable",
        parameters={},
        id="503-service-unavailable",
        code="503",
        reason="Service Unavailable",
        aliases=(),
        meaning="The system or carrier is overloaded.",
        fix="Retry. If persistent, contact support.",
        is_retired=False,
        facts={
            "namespace": "sip",
            "redial": "now",
        },
        url=None,
    ),
    Entry(
        message="Telephony - 504 - Request Timeout",
        parameters={},
        id="504-request-timeout",
        code="504",
        reason="Request Timeout",
        aliases=(),
        meaning="The call setup took too long.",
        fix="Retry. If persistent, contact support.",
        is_retired=False,
        facts={
            "namespace": "sip",
            "redial": "later",
        },
        url=None,
    ),
    Entry(
        message="Telephony - 603 - Decline",
        parameters={},
        id="603-decline",
        code="603",
        reason="Decline",
        aliases=(),
        meaning="The call was rejected by the recipient’s network or device.",
        fix="Retry. If persistent, contact support.",
        is_retired=False,
        facts={
            "namespace": "sip",
            "redial": "never",
        },
        url=None,
    ),
    Entry(
        message="Telephony - 608 - Rejected",
        parameters={},
        id="608-rejected",
        code="608",
        reason="Rejected",
        aliases=(),
        meaning="The call was rejected due to policy.",
        fix="Retry. If persistent, contact support.",
        is_retired=False,
        facts={
            "namespace": "sip",
            "party": "policy",
            "redial": "never",
        },
        url=None,
    ),
    Entry(
        message="Telephony - 608 - Termination needs STI IDHDR",
        parameters={},
        id="608-termination-needs-sti-idhdr",
        code="608",
        reason="Termination needs STI IDHDR",
        aliases=(),
        meaning="Call requires caller ID verification (STIR/SHAKEN).",
        fix="Retry. If persistent, contact support.",
        is_retired=False,
        facts={
            "namespace": "sip",
            "redial": "after-fix",
        },
        url=None,
    ),
)
"""Every entry, in the order of the page."""

_FORMAT = "Telephony - {code} - {reason}"

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
