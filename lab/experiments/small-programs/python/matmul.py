"""The product of two matrices of 240 by 240, as lists of rows."""

from operator import mul

SIZE = 240


def make(seed):
    return [[(i * seed + j * 7) % 10 + 0.5 for j in range(SIZE)] for i in range(SIZE)]


def multiply(a, b):
    columns = list(zip(*b))
    return [[sum(map(mul, row, column)) for column in columns] for row in a]


def main():
    product = multiply(make(3), make(5))
    trace = sum(product[i][i] for i in range(SIZE))
    print(f"{trace:.2f}")


main()
