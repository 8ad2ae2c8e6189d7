"""How many primes there are below fifty million, with an array of NumPy."""

import numpy as np

LIMIT = 50_000_000

prime = np.ones(LIMIT, dtype=bool)
prime[:2] = False
for i in range(2, int(LIMIT**0.5) + 1):
    if prime[i]:
        prime[i * i :: i] = False
print(np.count_nonzero(prime))
