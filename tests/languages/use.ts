// A program that uses the types of the module for `docs/telephony-errors.md`; it is compiled, not run.
import {
  BUSY_HERE_486,
  type Captures,
  type Entry,
  type Facts,
  type Id,
  fromId,
  lookup,
  lookupAll,
  withCode,
} from "./errors.mjs";

// Ids are literal types.
const id: "486-busy-here" = BUSY_HERE_486;
const known: Entry<"486-busy-here"> = fromId(id);
const unknown: Entry | undefined = fromId("486" as string);
// @ts-expect-error: no entry has this id
const wrong: Id = "486-busy";

// So are the values of facts.
export function callsAgain(facts: Facts): boolean {
  switch (facts.redial) {
    case "now":
    case "later":
      return true;
    // @ts-expect-error: the fact has no such value
    case "tomorrow":
      return false;
    default:
      return false;
  }
}

// The kind of a match decides which fields it has.
export function explained(text: string): string {
  const match = lookup(text);
  if (match === undefined) return "unknown";
  if (match.kind === "code") return match.entries.map(({ fix }) => fix).join();
  // @ts-expect-error: only a match of a code has several entries
  const entries = match.entries;
  if (match.entry.id === "403-caller-id-is-unauthorized") {
    return match.entry.fix;
  }
  return `${match.entry.meaning} ${known.message} ${unknown?.code} ${wrong} ${entries}`;
}

// Values of parameters are named by the message.
export const values: Captures<"486-busy-here"> = {};
// @ts-expect-error: the message has no parameter
values.number.length;

export const codes: readonly string[] = withCode(486).map(({ code }) => code);
export const ends: number[] = lookupAll("…").map(({ end }) => end);
