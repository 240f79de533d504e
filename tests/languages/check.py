# Compares the answers of the Python module with those in `vectors.json`, and prints how many are right.
import json

import errors

with open("vectors.json", encoding="utf-8") as file:
    vectors = json.load(file)
for vector in vectors:
    text = vector.pop("text")
    match = errors.lookup(text)
    if match is None:
        found = {"kind": None, "entries": [], "captures": {}}
    elif isinstance(match, errors.CodeMatch):
        found = {"kind": "code", "entries": [entry.id for entry in match.entries], "captures": {}}
    else:
        found = {"kind": match.kind, "entries": [match.entry.id], "captures": match.captures}
    assert found == vector, (text, found, vector)
for entry in errors.entries:
    assert errors.from_id(entry.id) is entry
    assert entry in errors.with_code(entry.code)
    text = f'at 12:00 "{entry.message}", then ({entry.message}) and {entry.message}'
    matches = errors.lookup_all(text)
    assert [text[match.start : match.end] for match in matches] == [entry.message] * 3, text
print(len(vectors))
