"""Some milliseconds of what a service does: documents are made, sorted and serialized."""

import json


def work() -> dict[str, int]:
    documents = [{"id": i, "rank": i * 7919 % 1009, "name": f"Article number {i}", "tags": ["new", "offer"]} for i in range(1000)]
    documents.sort(key=lambda document: document["rank"])
    return {"first": documents[0]["id"], "bytes": len(json.dumps(documents, separators=(",", ":")))}
