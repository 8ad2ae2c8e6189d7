// Measures within the program; writes lines QUANTITY CASE VALUE, times in milliseconds.
const NAMES = ['Ada', 'Bertrand', 'Chiyo', 'Dmitri', 'Émilie'];

function document(bytes) {
  const records = [];
  for (let i = 0, length = 0; length < bytes; i++) {
    const record = `{"id":${i},"name":"${NAMES[i % 5]} ${i}","mail":"reader${i}@example.org","score":${i}.5,"tags":["new","offer","x${i % 10}"],"active":${i % 2 === 0},"note":null}`;
    records.push(record);
    length += record.length + 1;
  }
  return `[${records.join(',')}]`;
}

// The median of so many repetitions, after as many that do not count.
function time(repetitions, action) {
  for (let i = 0; i < repetitions; i++) action();
  const times = [];
  for (let i = 0; i < repetitions; i++) {
    const start = performance.now();
    action();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(repetitions / 2)];
}

// The longest time for which the event loop ran nothing else while a document was read and written.
async function stall(text) {
  let longest = 0;
  let last = performance.now();
  const ticking = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 1);
  await new Promise((resolve) => setTimeout(resolve, 20));
  longest = 0;
  JSON.stringify(JSON.parse(text));
  await new Promise((resolve) => setTimeout(resolve, 20));
  clearInterval(ticking);
  return Math.max(0, longest - 1); // without the timer's own millisecond
}

for (const [name, bytes, repetitions] of [['small', 1_000, 2_000], ['medium', 1_000_000, 15], ['large', 50_000_000, 1]]) {
  const text = document(bytes);
  const value = JSON.parse(text);
  console.log('answer', name, value.length, value.at(-1).mail);
  console.log('parse', name, time(repetitions, () => JSON.parse(text)));
  console.log('write', name, time(repetitions, () => JSON.stringify(value)));
  // The standstill of a kilobyte is that of the timer.
  if (name !== 'small') console.log('stall', name, await stall(text));
}

const exact = '9007199254740993'; // 2 to the 53rd, plus 1
console.log('kept integer', Number(JSON.stringify(JSON.parse(exact)) === exact));

const log = Array.from({ length: 20_000 }, (_, i) => `10.0.${i % 256}.${i % 199} - - [29/Nov/2026:10:${String(i % 60).padStart(2, '0')}:00 +0000] "GET /items/${i} HTTP/1.1" 200 ${i % 5000}\n`).join('');
const line = /^(\S+) \S+ \S+ \[([^\]]+)\] "(GET|POST) ([^ "]+) HTTP\/1\.[01]" (\d{3}) (\d+)$/gm;
const bytes = () => {
  let sum = 0;
  for (const match of log.matchAll(line)) sum += Number(match[6]);
  return sum;
};
console.log('answer', 'log', bytes());
console.log('match log', time(5, bytes));

// The pattern of "Don't block the event loop" in the documentation of Node.js, and an input that it does not match.
for (const slashes of [20, 22, 24]) {
  const input = `${'/x'.repeat(slashes)}\n`;
  console.log('answer', `slashes-${slashes}`, /^(\/.+)+$/.test(input));
  console.log(`match slashes-${slashes}`, time(1, () => /^(\/.+)+$/.test(input)));
}
