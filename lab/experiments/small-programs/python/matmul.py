"""The product of two matrices of 240 by 240, as lists of rows."""

try:
    from math import sumprod
except ImportError:  # before Python 3.12, as PyPy is

    def sumprod(p, q):
        total = 0
        for x, y in zip(p, q):
            total += x * y
        return total


SIZE = 240


def make(seed):
    return [[(i * seed + j * 7) % 10 + 0.5 for j in range(SIZE)] for i in range(SIZE)]


def multiply(a, b):
    columns = list(zip(*b))
    return [[sumprod(row, column) for column in columns] for row in a]


def main():
    product = multiply(make(3), make(5))
    trace = sum(product[i][i] for i in range(SIZE))
    print(f"{trace:.2f}")


main()
