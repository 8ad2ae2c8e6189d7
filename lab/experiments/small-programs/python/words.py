"""Makes a text of two million words, counts them, and names the five most frequent."""

from collections import Counter
from itertools import chain

SYLLABLES = ["ka", "lo", "mi", "ra", "su", "ten", "vi", "zo"]


def text():
    state = 42
    for _ in range(200_000):
        words = []
        for _ in range(10):
            state = state * 16_807 % 2_147_483_647
            words.append(SYLLABLES[state % 8] + SYLLABLES[(state >> 3) % 8] + SYLLABLES[(state >> 6) % 8])
        yield " ".join(words)


def main():
    counts = Counter(chain.from_iterable(line.split(" ") for line in text()))
    frequent = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:5]
    print(" ".join(f"{word}={count}" for word, count in frequent))


main()
