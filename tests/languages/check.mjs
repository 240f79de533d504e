// Compares the answers of the JavaScript module with those in `vectors.json`, and prints how many are right.
import { deepStrictEqual } from "node:assert";
import { readFileSync } from "node:fs";
import { entries, fromId, lookup, lookupAll } from "./errors.mjs";

const vectors = JSON.parse(readFileSync("vectors.json", "utf8"));
for (const { text, kind, entries, captures } of vectors) {
  const match = lookup(text);
  const found = {
    kind: match?.kind ?? null,
    entries: (match?.entries ?? (match ? [match.entry] : [])).map(({ id }) => id),
    captures: match?.captures ?? {},
  };
  deepStrictEqual(found, { kind, entries, captures }, JSON.stringify(text) + JSON.stringify({found,  kind, entries, captures }));
}
for (const entry of entries) {
  deepStrictEqual(fromId(entry.id), entry);
  const text = `at 12:00 "${entry.message}", then (${entry.message}) and ${entry.message}`;
  const ids = lookupAll(text).map((match) => match.entry.id);
  deepStrictEqual(ids, [entry.id, entry.id, entry.id], text);
}
console.log(vectors.length);
