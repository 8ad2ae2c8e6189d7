"""The product of two matrices of 480 by 480, as lists of rows."""

try:
    from math import sumprod
except ImportError:  # PyPy, whose version of the language is older; its compiler makes this loop fast

    def sumprod(row, column):
        return sum(a * b for a, b in zip(row, column))

SIZE = 480


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
