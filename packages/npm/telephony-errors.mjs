// @generated from docs/telephony-errors.md by `cargo xtask sync`. Do not edit: edit that page.
// Telephony Errors. The types are in the `.d.ts` file next to this one.

/** `Telephony - 400 - Bad Request` */
export const BAD_REQUEST_400 = "400-bad-request";
/** `Telephony - 400 - Invalid phone number` */
export const INVALID_PHONE_NUMBER_400 = "400-invalid-phone-number";
/** `Telephony - 400 - The number {number} is unverified. Trial accounts may only make calls to verified numbers.` */
export const THE_NUMBER_IS_UNVERIFIED_400 = "400-the-number-is-unverified";
/** `Telephony - 401 - Unauthorized` */
export const UNAUTHORIZED_401 = "401-unauthorized";
/** `Telephony - 403 - Caller ID is unauthorized. A Valid Caller ID is either a DID you have purchased from Twilio or a verified Caller ID.` */
export const CALLER_ID_IS_UNAUTHORIZED_403 = "403-caller-id-is-unauthorized";
/** `Telephony - 403 - Forbidden` */
export const FORBIDDEN_403 = "403-forbidden";
/** `Telephony - 403 - Invalid credentials` */
export const INVALID_CREDENTIALS_403 = "403-invalid-credentials";
/** `Telephony - 403 - No International Permission` */
export const NO_INTERNATIONAL_PERMISSION_403 =
  "403-no-international-permission";
/** `Telephony - 403 - Phone number is blacklisted` */
export const PHONE_NUMBER_IS_BLACKLISTED_403 =
  "403-phone-number-is-blacklisted";
/** `Telephony - 404 - INVALID DNIS` */
export const INVALID_DNIS_404 = "404-invalid-dnis";
/** `Telephony - 404 - No VoiceURL` */
export const NO_VOICEURL_404 = "404-no-voiceurl";
/** `Telephony - 404 - Not Found` */
export const NOT_FOUND_404 = "404-not-found";
/** `Telephony - 404 - Service closed for this number` */
export const SERVICE_CLOSED_FOR_THIS_NUMBER_404 =
  "404-service-closed-for-this-number";
/** `Telephony - 408 - Request Timeout` */
export const REQUEST_TIMEOUT_408 = "408-request-timeout";
/** `Telephony - 410 - Gone` */
export const GONE_410 = "410-gone";
/** `Telephony - 480 - Temporarily not available` */
export const TEMPORARILY_NOT_AVAILABLE_480 = "480-temporarily-not-available";
/** `Telephony - 481 - Call leg/Transaction does not exist` */
export const CALL_LEG_TRANSACTION_DOES_NOT_EXIST_481 =
  "481-call-leg-transaction-does-not-exist";
/** `Telephony - 482 - Loop Detected` */
export const LOOP_DETECTED_482 = "482-loop-detected";
/** `Telephony - 483 - Too Many Hops` */
export const TOO_MANY_HOPS_483 = "483-too-many-hops";
/** `Telephony - 484 - Address Incomplete` */
export const ADDRESS_INCOMPLETE_484 = "484-address-incomplete";
/** `Telephony - 484 - Call Rejected` */
export const CALL_REJECTED_484 = "484-call-rejected";
/** `Telephony - 486 - Busy Here` */
export const BUSY_HERE_486 = "486-busy-here";
/** `Telephony - 487 - Request Terminated` */
export const REQUEST_TERMINATED_487 = "487-request-terminated";
/** `Telephony - 488 - Not Acceptable Here` */
export const NOT_ACCEPTABLE_HERE_488 = "488-not-acceptable-here";
/** `Telephony - 500 - Decline` */
export const DECLINE_500 = "500-decline";
/** `Telephony - 500 - Internal Server Error` */
export const INTERNAL_SERVER_ERROR_500 = "500-internal-server-error";
/** `Telephony - 500 - Service Unavailable` */
export const SERVICE_UNAVAILABLE_500 = "500-service-unavailable";
/** `Telephony - 501 - Not Implemented` */
export const NOT_IMPLEMENTED_501 = "501-not-implemented";
/** `Telephony - 502 - Bad Gateway` */
export const BAD_GATEWAY_502 = "502-bad-gateway";
/** `Telephony - 503 - No Routeplan Found` */
export const NO_ROUTEPLAN_FOUND_503 = "503-no-routeplan-found";
/** `Telephony - 503 - Service Unavailable` */
export const SERVICE_UNAVAILABLE_503 = "503-service-unavailable";
/** `Telephony - 504 - Request Timeout` */
export const REQUEST_TIMEOUT_504 = "504-request-timeout";
/** `Telephony - 603 - Decline` */
export const DECLINE_603 = "603-decline";
/** `Telephony - 608 - Rejected` */
export const REJECTED_608 = "608-rejected";
/** `Telephony - 608 - Termination needs STI IDHDR` */
export const TERMINATION_NEEDS_STI_IDHDR_608 =
  "608-termination-needs-sti-idhdr";

/** Every entry, in the order of the page. */
export const entries = [
  {
    id: "400-bad-request",
    code: "400",
    reason: "Bad Request",
    message: "Telephony - 400 - Bad Request",
    parameters: {},
    aliases: [],
    meaning: "The API request is malformed.",
    fix: "Check request format and parameters.",
    isRetired: false,
    facts: {
      namespace: "sip",
      party: "caller-input",
      redial: "after-fix",
    },
  },
  {
    id: "400-invalid-phone-number",
    code: "400",
    reason: "Invalid phone number",
    message: "Telephony - 400 - Invalid phone number",
    parameters: {},
    aliases: [],
    meaning: "The number format is not valid. Usually the TO header.",
    fix: "Correct the number (E.164 format recommended).",
    isRetired: false,
    facts: {
      namespace: "sip",
      party: "caller-input",
      redial: "after-fix",
    },
  },
  {
    id: "400-the-number-is-unverified",
    code: "400",
    reason:
      "The number {number} is unverified. Trial accounts may only make calls to verified numbers.",
    message:
      "Telephony - 400 - The number {number} is unverified. Trial accounts may only make calls to verified numbers.",
    parameters: {
      number: "phone",
    },
    aliases: [],
    meaning: "Twilio Trial accounts can only call verified numbers.",
    fix: "Connect your own Twilio account.",
    isRetired: false,
    facts: {
      namespace: "http",
      party: "caller-account",
      redial: "after-fix",
    },
  },
  {
    id: "401-unauthorized",
    code: "401",
    reason: "Unauthorized",
    message: "Telephony - 401 - Unauthorized",
    parameters: {},
    aliases: [],
    meaning: "Invalid or missing authentication.",
    fix: "Re-check your API credentials or login session.",
    isRetired: false,
    facts: {
      namespace: "sip",
      party: "caller-account",
      redial: "after-fix",
    },
  },
  {
    id: "403-caller-id-is-unauthorized",
    code: "403",
    reason:
      "Caller ID is unauthorized. A Valid Caller ID is either a DID you have purchased from Twilio or a verified Caller ID.",
    message:
      "Telephony - 403 - Caller ID is unauthorized. A Valid Caller ID is either a DID you have purchased from Twilio or a verified Caller ID.",
    parameters: {},
    aliases: [],
    meaning: "Your Caller ID is not verified.",
    fix: "Use a purchased DID or verify your Caller ID in your account.",
    isRetired: false,
    facts: {
      namespace: "sip",
      party: "caller-account",
      redial: "after-fix",
    },
  },
  {
    id: "403-forbidden",
    code: "403",
    reason: "Forbidden",
    message: "Telephony - 403 - Forbidden",
    parameters: {},
    aliases: [],
    meaning: "You don’t have permission to place this call.",
    fix: "Verify your account permissions or try a different number.",
    isRetired: false,
    facts: {
      namespace: "sip",
      redial: "after-fix",
    },
  },
  {
    id: "403-invalid-credentials",
    code: "403",
    reason: "Invalid credentials",
    message: "Telephony - 403 - Invalid credentials",
    parameters: {},
    aliases: [],
    meaning: "Authentication details are incorrect.",
    fix: "Double-check your API key or login.",
    isRetired: false,
    facts: {
      namespace: "sip",
      party: "caller-account",
      redial: "after-fix",
    },
  },
  {
    id: "403-no-international-permission",
    code: "403",
    reason: "No International Permission",
    message: "Telephony - 403 - No International Permission",
    parameters: {},
    aliases: [],
    meaning: "Your account is not allowed to make international calls.",
    fix: "Enable international calling in your account settings or contact your carrier.",
    isRetired: false,
    facts: {
      namespace: "sip",
      party: "caller-account",
      redial: "after-fix",
    },
  },
  {
    id: "403-phone-number-is-blacklisted",
    code: "403",
    reason: "Phone number is blacklisted",
    message: "Telephony - 403 - Phone number is blacklisted",
    parameters: {},
    aliases: [],
    meaning: "This number is blocked by the system.",
    fix: "Use a different phone number.",
    isRetired: false,
    facts: {
      namespace: "sip",
    },
  },
  {
    id: "404-invalid-dnis",
    code: "404",
    reason: "INVALID DNIS",
    message: "Telephony - 404 - INVALID DNIS",
    parameters: {},
    aliases: [],
    meaning: "Invalid destination code.",
    fix: "Verify the number and retry.",
    isRetired: false,
    facts: {
      namespace: "sip",
    },
  },
  {
    id: "404-no-voiceurl",
    code: "404",
    reason: "No VoiceURL",
    message: "Telephony - 404 - No VoiceURL",
    parameters: {},
    aliases: [],
    meaning: "No URL configured for call instructions.",
    fix: "Add a valid VoiceURL in your account.",
    isRetired: false,
    facts: {
      namespace: "sip",
    },
  },
  {
    id: "404-not-found",
    code: "404",
    reason: "Not Found",
    message: "Telephony - 404 - Not Found",
    parameters: {},
    aliases: [],
    meaning: "The number you dialed does not exist or cannot be reached.",
    fix: "Double-check the phone number format and try again.",
    isRetired: false,
    facts: {
      namespace: "sip",
      redial: "after-fix",
    },
  },
  {
    id: "404-service-closed-for-this-number",
    code: "404",
    reason: "Service closed for this number",
    message: "Telephony - 404 - Service closed for this number",
    parameters: {},
    aliases: [],
    meaning: "Calls to this number are not allowed.",
    fix: "Use another number.",
    isRetired: false,
    facts: {
      namespace: "sip",
    },
  },
  {
    id: "408-request-timeout",
    code: "408",
    reason: "Request Timeout",
    message: "Telephony - 408 - Request Timeout",
    parameters: {},
    aliases: [],
    meaning: "The call setup took too long.",
    fix: "Retry later, or check your internet connection.",
    isRetired: false,
    facts: {
      namespace: "sip",
      redial: "later",
    },
  },
  {
    id: "410-gone",
    code: "410",
    reason: "Gone",
    message: "Telephony - 410 - Gone",
    parameters: {},
    aliases: [],
    meaning: "The number is no longer in service.",
    fix: "Contact the recipient for an updated number.",
    isRetired: false,
    facts: {
      namespace: "sip",
      party: "callee",
      redial: "never",
    },
  },
  {
    id: "480-temporarily-not-available",
    code: "480",
    reason: "Temporarily not available",
    message: "Telephony - 480 - Temporarily not available",
    parameters: {},
    aliases: [],
    meaning:
      "The recipient is not available. Happens on no answer after x seconds.",
    fix: "Try again later.",
    isRetired: false,
    facts: {
      namespace: "sip",
      redial: "later",
    },
  },
  {
    id: "481-call-leg-transaction-does-not-exist",
    code: "481",
    reason: "Call leg/Transaction does not exist",
    message: "Telephony - 481 - Call leg/Transaction does not exist",
    parameters: {},
    aliases: [],
    meaning: "The call reference is invalid or expired.",
    fix: "Start a new call session.",
    isRetired: false,
    facts: {
      namespace: "sip",
    },
  },
  {
    id: "482-loop-detected",
    code: "482",
    reason: "Loop Detected",
    message: "Telephony - 482 - Loop Detected",
    parameters: {},
    aliases: [],
    meaning: "The call routing created a loop.",
    fix: "Investigate your SIP routing for loops.",
    isRetired: false,
    facts: {
      namespace: "sip",
      redial: "after-fix",
    },
  },
  {
    id: "483-too-many-hops",
    code: "483",
    reason: "Too Many Hops",
    message: "Telephony - 483 - Too Many Hops",
    parameters: {},
    aliases: [],
    meaning: "The call routing exceeded limits.",
    fix: "Investigate your SIP routing for loops.",
    isRetired: false,
    facts: {
      namespace: "sip",
      redial: "after-fix",
    },
  },
  {
    id: "484-address-incomplete",
    code: "484",
    reason: "Address Incomplete",
    message: "Telephony - 484 - Address Incomplete",
    parameters: {},
    aliases: [],
    meaning: "The dialed number is incomplete or invalid.",
    fix: "Check the full number has the including country/area code.",
    isRetired: false,
    facts: {
      namespace: "sip",
      party: "caller-input",
      redial: "after-fix",
    },
  },
  {
    id: "484-call-rejected",
    code: "484",
    reason: "Call Rejected",
    message: "Telephony - 484 - Call Rejected",
    parameters: {},
    aliases: [],
    meaning: "The recipient explicitly rejected the call.",
    fix: "Try later or contact the recipient.",
    isRetired: false,
    facts: {
      namespace: "sip",
    },
  },
  {
    id: "486-busy-here",
    code: "486",
    reason: "Busy Here",
    message: "Telephony - 486 - Busy Here",
    parameters: {},
    aliases: [],
    meaning: "The recipient’s line is busy.",
    fix: "User is busy - Call back later.",
    isRetired: false,
    facts: {
      namespace: "sip",
      party: "callee",
      redial: "later",
    },
  },
  {
    id: "487-request-terminated",
    code: "487",
    reason: "Request Terminated",
    message: "Telephony - 487 - Request Terminated",
    parameters: {},
    aliases: [],
    meaning: "The call was canceled before it connected.",
    fix: "Re-initiate the call if needed.",
    isRetired: false,
    facts: {
      namespace: "sip",
    },
  },
  {
    id: "488-not-acceptable-here",
    code: "488",
    reason: "Not Acceptable Here",
    message: "Telephony - 488 - Not Acceptable Here",
    parameters: {},
    aliases: [],
    meaning: "The network can’t handle the call request.",
    fix: "Check your call media settings (codecs) and retry.",
    isRetired: false,
    facts: {
      namespace: "sip",
      redial: "after-fix",
    },
  },
  {
    id: "500-decline",
    code: "500",
    reason: "Decline",
    message: "Telephony - 500 - Decline",
    parameters: {},
    aliases: [],
    meaning: "Something went wrong on our end.",
    fix: "Retry. If persistent, contact support.",
    isRetired: false,
    facts: {
      namespace: "sip",
    },
  },
  {
    id: "500-internal-server-error",
    code: "500",
    reason: "Internal Server Error",
    message: "Telephony - 500 - Internal Server Error",
    parameters: {},
    aliases: [],
    meaning: "Something went wrong on our end.",
    fix: "Retry. If persistent, contact support.",
    isRetired: false,
    facts: {
      namespace: "sip",
      redial: "now",
    },
  },
  {
    id: "500-service-unavailable",
    code: "500",
    reason: "Service Unavailable",
    message: "Telephony - 500 - Service Unavailable",
    parameters: {},
    aliases: [],
    meaning: "The system or carrier is overloaded.",
    fix: "Retry. If persistent, contact support.",
    isRetired: false,
    facts: {
      namespace: "sip",
      redial: "now",
    },
  },
  {
    id: "501-not-implemented",
    code: "501",
    reason: "Not Implemented",
    message: "Telephony - 501 - Not Implemented",
    parameters: {},
    aliases: [],
    meaning: "The feature isn’t supported.",
    fix: "Retry. If persistent, contact support.",
    isRetired: false,
    facts: {
      namespace: "sip",
      redial: "after-fix",
    },
  },
  {
    id: "502-bad-gateway",
    code: "502",
    reason: "Bad Gateway",
    message: "Telephony - 502 - Bad Gateway",
    parameters: {},
    aliases: [],
    meaning: "Network issue between systems.",
    fix: "Retry. If persistent, contact support.",
    isRetired: false,
    facts: {
      namespace: "sip",
      redial: "later",
    },
  },
  {
    id: "503-no-routeplan-found",
    code: "503",
    reason: "No Routeplan Found",
    message: "Telephony - 503 - No Routeplan Found",
    parameters: {},
    aliases: [],
    meaning: "The system could not find a valid route.",
    fix: "Retry. If persistent, contact support.",
    isRetired: false,
    facts: {
      namespace: "sip",
    },
  },
  {
    id: "503-service-unavailable",
    code: "503",
    reason: "Service Unavailable",
    message: "Telephony - 503 - Service Unavailable",
    parameters: {},
    aliases: [],
    meaning: "The system or carrier is overloaded.",
    fix: "Retry. If persistent, contact support.",
    isRetired: false,
    facts: {
      namespace: "sip",
      redial: "now",
    },
  },
  {
    id: "504-request-timeout",
    code: "504",
    reason: "Request Timeout",
    message: "Telephony - 504 - Request Timeout",
    parameters: {},
    aliases: [],
    meaning: "The call setup took too long.",
    fix: "Retry. If persistent, contact support.",
    isRetired: false,
    facts: {
      namespace: "sip",
      redial: "later",
    },
  },
  {
    id: "603-decline",
    code: "603",
    reason: "Decline",
    message: "Telephony - 603 - Decline",
    parameters: {},
    aliases: [],
    meaning: "The call was rejected by the recipient’s network or device.",
    fix: "Retry. If persistent, contact support.",
    isRetired: false,
    facts: {
      namespace: "sip",
      redial: "never",
    },
  },
  {
    id: "608-rejected",
    code: "608",
    reason: "Rejected",
    message: "Telephony - 608 - Rejected",
    parameters: {},
    aliases: [],
    meaning: "The call was rejected due to policy.",
    fix: "Retry. If persistent, contact support.",
    isRetired: false,
    facts: {
      namespace: "sip",
      party: "policy",
      redial: "never",
    },
  },
  {
    id: "608-termination-needs-sti-idhdr",
    code: "608",
    reason: "Termination needs STI IDHDR",
    message: "Telephony - 608 - Termination needs STI IDHDR",
    parameters: {},
    aliases: [],
    meaning: "Call requires caller ID verification (STIR/SHAKEN).",
    fix: "Retry. If persistent, contact support.",
    isRetired: false,
    facts: {
      namespace: "sip",
      redial: "after-fix",
    },
  },
];

const messageFormat = "Telephony - {code} - {reason}";

// The types of parameters, and their values.
const valueExpressions = {
  phone: "\\+?[0-9]+",
  integer: "-?[0-9]+",
  word: "[^ \\t\\n\\f\\r]+",
  text: "[^\\n\\r]+",
};

// Unicode's White_Space, and the characters that normalization takes for `-`, `'` and `"`.
const space =
  "\\t-\\r \\x85\\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000";
const sameCharacters = [
  ["-", "\\-\\u2010-\\u2015\\u2212"],
  ["'", "'`\\xB4\\u2018-\\u201B"],
  ['"', '"\\u201C-\\u201F'],
];
const spaces = new RegExp(`[${space}]+`, "g");
const oneSpace = new RegExp(`[${space}]`);

/** Trims whitespace; with `stop`, one full stop at the end, too. */
function trim(text, stop) {
  let start = 0;
  let end = text.length;
  const trimEnd = () => {
    while (end > start && oneSpace.test(text[end - 1])) end--;
  };
  while (start < end && oneSpace.test(text[start])) start++;
  trimEnd();
  if (stop && text[end - 1] === ".") {
    end--;
    trimEnd();
  }
  return text.slice(start, end);
}

/** Normalizes a text: whitespace, ASCII case, dashes, quotes, a final stop. */
function normalize(text) {
  let normal = trim(text, true).replace(spaces, " ");
  for (const [plain, characters] of sameCharacters) {
    normal = normal.replace(new RegExp(`[${characters}]`, "g"), plain);
  }
  return normal.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** Splits a message into literals and placeholders, in turn. */
function segments(message, parameters) {
  const found = [];
  let rest = message;
  for (const name of Object.keys(parameters)) {
    const at = rest.indexOf(`{${name}}`);
    found.push(rest.slice(0, at), { name, kind: parameters[name] });
    rest = rest.slice(at + name.length + 2);
  }
  found.push(rest);
  return found;
}

const escape = (text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

/** Returns an expression for texts that equal a literal when normalized. */
function normalizedLiteral(literal) {
  const characters = literal.replace(spaces, " ").match(/./gsu) ?? [];
  const expressions = characters.map((character) => {
    if (character === " ") return `(?<![${space}])[${space}]+(?![${space}])`;
    if (/[A-Za-z]/.test(character)) {
      return `[${character.toLowerCase()}${character.toUpperCase()}]`;
    }
    const same = sameCharacters.find(([, own]) =>
      new RegExp(`[${own}]`).test(character),
    );
    return same ? `[${same[1]}]` : escape(character);
  });
  return expressions.join("");
}

/** Returns an expression of a message, for texts as logs show them. */
function exactExpression(parts) {
  const sources = parts.map((part) => {
    if (typeof part === "string") return escape(part);
    const isNumber = part.kind === "phone" || part.kind === "integer";
    return `(${valueExpressions[part.kind]}${isNumber ? "" : "?"})`;
  });
  return new RegExp(`^${sources.join("")}$`);
}

/** Returns an expression of a message, for trimmed texts that it equals when normalized. */
function normalizedExpression(parts) {
  const last = parts.length - 1;
  const endsWithValue = parts[last] === "";
  const sources = parts.map((part, index) => {
    if (typeof part === "string") {
      return normalizedLiteral(
        index === last ? trim(`x${part}`, true).slice(1) : part,
      );
    }
    const value =
      part.kind === "word" ? `[^${space}]+` : valueExpressions[part.kind];
    // A final full stop belongs to the value if its type accepts one.
    if (endsWithValue && index === last - 1)
      return `(${value})(?:[${space}]*\\.)?`;
    const isNumber = part.kind === "phone" || part.kind === "integer";
    return `(${value}${isNumber ? "" : "?"})`;
  });
  const expression = new RegExp(`^${sources.join("")}$`);
  return (text) => expression.exec(trim(text, !endsWithValue));
}

/** Returns an expression of a message inside a longer text, where it ends at quotation marks and tags. */
function innerExpression(parts) {
  const last = parts.length - 1;
  const sources = parts.map((part, index) => {
    if (typeof part === "string") return escape(part);
    if (part.kind === "phone" || part.kind === "integer")
      return `(${valueExpressions[part.kind]})`;
    const value = part.kind === "word" ? '[^\\s"<]' : '[^\\n\\r"<]';
    if (parts[last] !== "" || index < last - 1) return `(${value}+?)`;
    return part.kind === "word"
      ? `(${value}*[^\\s"<.,;:!?')\\]}>])`
      : `(${value}*[^\\s"<])`;
  });
  return new RegExp(sources.join(""), "y");
}

/** Returns the values of placeholders by name. */
function captures(parts, found) {
  const names = parts.filter((part) => typeof part !== "string");
  return Object.fromEntries(
    names.map(({ name }, index) => [name, found[index + 1]]),
  );
}

/** Appends a value to the list of a key. */
function append(map, key, value) {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** The tables of a lookup, made when they are first needed. */
let tables;

function makeTables() {
  const exact = new Map();
  const normalized = new Map();
  const templates = [];
  const byId = new Map();
  const byCode = new Map();
  for (const entry of entries) {
    byId.set(entry.id, entry);
    append(byCode, entry.code, entry);
    const aliases = entry.aliases.map((alias) => ({ ...alias, isAlias: true }));
    for (const { message, parameters, isAlias } of [entry, ...aliases]) {
      if (!exact.has(message) || !isAlias) {
        exact.set(message, { entry, isAlias });
      }
      const key = normalize(message);
      const isShared = normalized.has(key) && normalized.get(key) !== entry;
      normalized.set(key, isShared ? null : entry);
      const parts = segments(message, parameters);
      if (parts.length === 1) continue;
      const prefix = parts[0];
      const start = normalize(`${prefix}x`).slice(0, -1).trimEnd();
      templates.push({
        entry,
        isAlias,
        parts,
        prefix,
        start,
        exact: exactExpression(parts),
        normalized: normalizedExpression(parts),
      });
    }
  }
  templates.sort((one, two) => two.prefix.length - one.prefix.length);
  const starts = new Set(
    [...normalized.keys(), ...templates.map(({ start }) => start)].map(
      (key) => key[0],
    ),
  );
  const [first] = starts;
  return {
    exact,
    normalized,
    templates,
    byId,
    byCode,
    // The letter that all messages begin with.
    first:
      starts.size === 1 && /[a-z]/.test(first)
        ? first.charCodeAt(0)
        : undefined,
    format: makeFormat(),
  };
}

/** Returns the message format as a function that finds the code in a text. */
function makeFormat() {
  const names = messageFormat.match(/\{\w+\}/g) ?? [];
  if (!names.includes("{code}") || messageFormat.includes("}{"))
    return () => undefined;
  const hasSpaces = entries.some(({ code }) => oneSpace.test(code));
  const kind = (name) => (name === "{code}" && !hasSpaces ? "word" : "text");
  const parts = segments(
    messageFormat,
    Object.fromEntries(names.map((name) => [name.slice(1, -1), kind(name)])),
  );
  const expression = normalizedExpression(parts);
  return (text) => {
    const found = expression(text);
    return found ? captures(parts, found).code : undefined;
  };
}

/** Returns the entry with an id. */
export function fromId(id) {
  tables ??= makeTables();
  return tables.byId.get(id);
}

/** Returns the entries with a code, in the order of the page. */
export function withCode(code) {
  tables ??= makeTables();
  return tables.byCode.get(String(code)) ?? [];
}

/** Returns the match of a text: a message, an earlier wording, or only a known code. */
export function lookup(text) {
  tables ??= makeTables();
  const { exact, normalized, templates, first, format } = tables;
  const begin = text.charCodeAt(0);
  if (
    first !== undefined &&
    (begin | 32) !== first &&
    begin > 32 &&
    begin < 127
  )
    return undefined;
  const known = exact.get(text);
  if (known && !known.isAlias)
    return { kind: "exact", entry: known.entry, captures: {} };
  let alias = known && { kind: "alias", entry: known.entry, captures: {} };
  for (const {
    entry,
    isAlias,
    parts,
    prefix,
    exact: expression,
  } of templates) {
    const found = text.startsWith(prefix) ? expression.exec(text) : null;
    if (!found) continue;
    const values = captures(parts, found);
    if (!isAlias) return { kind: "parameters", entry, captures: values };
    alias ??= { kind: "alias", entry, captures: values };
  }
  if (alias) return alias;
  const key = normalize(text);
  let entry = normalized.get(key);
  let values = {};
  for (const template of templates) {
    const found = key.startsWith(template.start)
      ? template.normalized(text)
      : null;
    if (!found || entry === template.entry) continue;
    entry = entry === undefined ? template.entry : null;
    values = captures(template.parts, found);
  }
  if (entry) return { kind: "normalized", entry, captures: values };
  const code = format(text);
  const ofCode = code === undefined ? [] : withCode(code);
  return ofCode.length > 0
    ? { kind: "code", code, entries: ofCode }
    : undefined;
}

/** Returns whether a message may begin or end between two characters. */
function isBoundary(text, at) {
  // Two code units are one character outside the Basic Multilingual Plane.
  const isAfterWord = /[\p{Alphabetic}\p{N}_]$/u.test(
    text.slice(Math.max(at - 2, 0), at),
  );
  return (
    !isAfterWord || !/^[\p{Alphabetic}\p{N}_]/u.test(text.slice(at, at + 2))
  );
}

/** Returns every wording by its first character. */
function makeInner() {
  const inner = new Map();
  for (const [message, { entry, isAlias }] of tables.exact) {
    const kind = isAlias ? "alias" : "exact";
    const end = message.length;
    append(inner, message[0], (text, start) =>
      text.startsWith(message, start)
        ? { start, end: start + end, kind, entry, captures: {} }
        : undefined,
    );
  }
  // A message that begins with a value is found only as a whole text.
  for (const { entry, isAlias, parts, prefix } of tables.templates.filter(
    ({ prefix }) => prefix !== "",
  )) {
    const kind = isAlias ? "alias" : "parameters";
    const expression = innerExpression(parts);
    append(inner, prefix[0], (text, start) => {
      expression.lastIndex = start;
      const found = expression.exec(text);
      return found
        ? {
            start,
            end: expression.lastIndex,
            kind,
            entry,
            captures: captures(parts, found),
          }
        : undefined;
    });
  }
  return inner;
}

/** Returns the messages inside a longer text, in order, each with its position. */
export function lookupAll(text) {
  tables ??= makeTables();
  tables.inner ??= makeInner();
  const matches = [];
  let at = 0;
  while (at < text.length) {
    const finders = isBoundary(text, at)
      ? (tables.inner.get(text[at]) ?? [])
      : [];
    const [longest] = finders
      .map((find) => find(text, at))
      .filter((match) => match && isBoundary(text, match.end))
      .sort((one, two) => two.end - one.end);
    if (longest) matches.push(longest);
    at = longest ? longest.end : at + 1;
  }
  return matches;
}
