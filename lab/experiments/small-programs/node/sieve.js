// How many primes there are below fifty million.
const LIMIT = 50_000_000;

const composite = new Uint8Array(LIMIT);
composite[0] = composite[1] = 1;
for (let i = 2; i * i < LIMIT; i++) {
  if (composite[i]) continue;
  for (let multiple = i * i; multiple < LIMIT; multiple += i) composite[multiple] = 1;
}
let primes = 0;
for (let i = 0; i < LIMIT; i++) primes += 1 - composite[i];
console.log(primes);
