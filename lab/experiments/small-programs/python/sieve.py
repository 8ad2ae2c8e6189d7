"""How many primes there are below fifty million."""

LIMIT = 50_000_000


def main():
    composite = bytearray(LIMIT)
    composite[0] = composite[1] = 1
    i = 2
    while i * i < LIMIT:
        if not composite[i]:
            # The idiom of the language: a slice is filled by C code.
            composite[i * i :: i] = b"\1" * len(range(i * i, LIMIT, i))
        i += 1
    print(composite.count(0))


main()
