// @generated from docs/printer.md by `cargo xtask sync`. Do not edit: edit that page.
// Printer Errors. The types are in the `.d.ts` file next to this one.

/** `Printer - 401 - Paper jam in tray {tray}` */
export const PAPER_JAM_IN_TRAY_401 = "401-paper-jam-in-tray";
/** `Printer - 401 - Paper jam (at the back)` */
export const PAPER_JAM_AT_THE_BACK_401 = "401-paper-jam-at-the-back";
/** `Printer - 402 - Lid is open` */
export const LID_IS_UP_402 = "402-lid-is-up";
/** `Printer - 403 - Job of {user_name} for {number} failed: {reason}` */
export const JOB_OF_FOR_FAILED_403 = "403-job-of-for-failed";
/** `Printer - 404 - No ^font$ [x]*+?.\ "y" | z/w` */
export const CON_404 = "con";
/** `Printer - 1405 - Größe „A4“ fehlt – 纸` */
export const INDEX_1405 = "index";
/** `Printer - 7 - Ribbon worn` */
export const RIBBON_WORN_7 = "7-ribbon-worn";

/** Every entry, in the order of the page. */
export const entries = [
  {
    id: "401-paper-jam-in-tray",
    code: "401",
    reason: "Paper jam in tray {tray}",
    message: "Printer - 401 - Paper jam in tray {tray}",
    parameters: {
      tray: "integer",
    },
    aliases: [],
    meaning: "A sheet is stuck, see trays.",
    fix: "Open tray and\npull it out.",
    isRetired: false,
    facts: {
      retry: "later",
    },
    url: "https://docs.example.com/printer/errors/401-paper-jam-in-tray",
  },
  {
    id: "401-paper-jam-at-the-back",
    code: "401",
    reason: "Paper jam (at the back)",
    message: "Printer - 401 - Paper jam (at the back)",
    parameters: {},
    aliases: [],
    meaning: "import* of paper fails.",
    fix: "1. Open the back. 2. Pull.",
    isRetired: false,
    facts: {},
    url: "https://docs.example.com/printer/errors/401-paper-jam-at-the-back",
  },
  {
    id: "402-lid-is-up",
    code: "402",
    reason: "Lid is open",
    message: "Printer - 402 - Lid is open",
    parameters: {},
    aliases: [
      {
        message: "Printer - 402 - Lid is up",
        parameters: {},
      },
    ],
    meaning: "# Nothing {prints} at 1 < 2 & 3 > 2.",
    fix: "- Shut the lid | door.",
    isRetired: false,
    facts: {},
    url: "https://docs.example.com/printer/errors/402-lid-is-up",
  },
  {
    id: "403-job-of-for-failed",
    code: "403",
    reason: "Job of {user_name} for {number} failed: {reason}",
    message: "Printer - 403 - Job of {user_name} for {number} failed: {reason}",
    parameters: {
      user_name: "word",
      number: "phone",
      reason: "text",
    },
    aliases: [],
    meaning: "A fax a|b was sent to nobody someone.",
    fix: "Send it again.",
    isRetired: false,
    facts: {},
    url: "https://docs.example.com/printer/errors/403-job-of-for-failed",
  },
  {
    id: "con",
    code: "404",
    reason: 'No ^font$ [x]*+?.\\ "y" | z/w',
    message: 'Printer - 404 - No ^font$ [x]*+?.\\ "y" | z/w',
    parameters: {},
    aliases: [],
    meaning: "The font's missing.",
    fix: "Add it: fonts@example.com.",
    isRetired: false,
    facts: {},
    url: "https://docs.example.com/printer/errors/con_",
  },
  {
    id: "index",
    code: "1405",
    reason: "Größe „A4“ fehlt – 纸",
    message: "Printer - 1405 - Größe „A4“ fehlt – 纸",
    parameters: {},
    aliases: [],
    meaning: "Kein Papier — 没有纸.",
    fix: "export it.",
    isRetired: false,
    facts: {},
    url: "https://docs.example.com/printer/errors/index_",
  },
  {
    id: "7-ribbon-worn",
    code: "7",
    reason: "Ribbon worn",
    message: "Printer - 7 - Ribbon worn",
    parameters: {},
    aliases: [],
    meaning: "The ribbon is old.",
    fix: "Buy a new printer.",
    isRetired: true,
    facts: {},
    url: "https://docs.example.com/printer/errors/7-ribbon-worn",
  },
];

const messageFormat = "Printer - {code} - {reason}";

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
