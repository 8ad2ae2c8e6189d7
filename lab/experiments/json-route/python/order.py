"""The document of the route /json, made anew for each request."""


def order() -> dict:
    lines = [
        {
            "sku": f"SKU-{1000 + i}",
            "name": f"Article number {i}",
            "quantity": i,
            "price": 990 + i * 10,
            "available": i % 3 != 0,
        }
        for i in range(1, 9)
    ]
    return {
        "id": 4217,
        "customer": {"name": "Ada Lovelace", "city": "London", "loyalty": True},
        "currency": "EUR",
        "lines": lines,
        "note": None,
    }
