"""Reads the same settings in one of three formats; writes lines QUANTITY CASE VALUE, times in milliseconds."""

import json
import sys
from time import perf_counter
from xml.etree import ElementTree

CASES = {"small": 20, "large": 2000}
WORDS = ["red", "green", "blue"]


def settings(count):
    return [{"name": f"setting-{i}", "value": i, "words": WORDS} for i in range(count)]


def written(count):
    if FORMAT == "json":
        return json.dumps(settings(count))
    if FORMAT == "yaml":
        return yaml.dump(settings(count), Dumper=yaml.CSafeDumper)
    rows = "".join(f'<setting name="{s["name"]}" value="{s["value"]}">{"".join(f"<word>{w}</word>" for w in s["words"])}</setting>' for s in settings(count))
    return f"<settings>{rows}</settings>"


def read(text):
    if FORMAT == "json":
        return json.loads(text)
    if FORMAT == "yaml":
        return yaml.load(text, Loader=yaml.CSafeLoader)
    return [{"name": s.get("name"), "value": int(s.get("value")), "words": [w.text for w in s]} for s in ElementTree.fromstring(text)]


FORMAT = sys.argv[1]
if FORMAT == "yaml":
    import yaml

for case, count in CASES.items():
    text = written(count)
    assert read(text) == settings(count)
    times = []
    for _ in range(5):
        start = perf_counter()
        read(text)
        times.append((perf_counter() - start) * 1000)
    print(f"answer {case} {len(read(text))}")
    print(f"time {case} {sorted(times)[2]}")
