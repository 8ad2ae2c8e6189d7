// The product of two matrices of 480 by 480, as lists of rows.
const SIZE = 480;

function make(seed) {
  return Array.from({ length: SIZE }, (_, i) => Array.from({ length: SIZE }, (_, j) => ((i * seed + j * 7) % 10) + 0.5));
}

function multiply(a, b) {
  const columns = b[0].map((_, j) => b.map((row) => row[j]));
  return a.map((row) =>
    columns.map((column) => {
      let sum = 0;
      for (let k = 0; k < SIZE; k++) sum += row[k] * column[k];
      return sum;
    }),
  );
}

const product = multiply(make(3), make(5));
let trace = 0;
for (let i = 0; i < SIZE; i++) trace += product[i][i];
console.log(trace.toFixed(2));
