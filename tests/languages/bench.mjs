// Times lookups of texts, by kind, as multiples of the same lookup in a map of messages.
import { entries, lookup } from "./errors.mjs";

const messages = entries.filter(({ parameters }) => Object.keys(parameters).length === 0);
const map = new Map(messages.map((entry) => [entry.message, entry]));
// Texts of a log are new strings, whose hashes are unknown.
const texts = {
  message: messages.map(({ message }) => message),
  normalized: messages.map(({ message }) => message.toUpperCase()),
  "without the prefix": messages.map(({ meaning }) => `x ${meaning}`),
};
const fresh = (list) => JSON.parse(JSON.stringify(list));
const nanoseconds = (find, list) => {
  let best = Infinity;
  for (let round = 0; round < 60; round++) {
    const copies = Array.from({ length: 40 }, () => fresh(list)).flat();
    let found = 0;
    const begin = process.hrtime.bigint();
    for (const text of copies) found += find(text) ? 1 : 0;
    const time = Number(process.hrtime.bigint() - begin) / copies.length;
    if (found >= 0 && time < best) best = time;
  }
  return best;
};
const floor = nanoseconds((text) => map.get(text), texts.message);
console.log(`map\t${floor}`);
for (const [kind, list] of Object.entries(texts)) {
  console.log(`${kind}\t${nanoseconds(lookup, list)}`);
}
