# Times lookups of texts, by kind, and the same lookup in a dictionary of messages.
import json
import time

import errors

entries = [entry for entry in errors.entries if not entry.parameters]
messages = {entry.message: entry for entry in entries}
texts = {
    "message": list(messages),
    "normalized": [message.upper() for message in messages],
    "without the prefix": ["x " + entry.meaning for entry in entries],
}


def nanoseconds(find, texts):
    best = float("inf")
    for _ in range(60):
        # Texts of a log are new strings, whose hashes are unknown.
        copies = json.loads(json.dumps(texts * 40))
        begin = time.perf_counter_ns()
        for text in copies:
            find(text)
        best = min(best, (time.perf_counter_ns() - begin) / len(copies))
    return best


print("map", nanoseconds(lambda text: messages.get(text), texts["message"]), sep="\t")
for kind, list_of_texts in texts.items():
    print(kind, nanoseconds(errors.lookup, list_of_texts), sep="\t")
