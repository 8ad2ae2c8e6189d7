// Makes a text of two million words, counts them, and names the five most frequent.
const SYLLABLES = ['ka', 'lo', 'mi', 'ra', 'su', 'ten', 'vi', 'zo'];

function* text() {
  let state = 42;
  for (let line = 0; line < 200_000; line++) {
    const words = [];
    for (let i = 0; i < 10; i++) {
      state = (state * 16_807) % 2_147_483_647;
      words.push(SYLLABLES[state % 8] + SYLLABLES[(state >> 3) % 8] + SYLLABLES[(state >> 6) % 8]);
    }
    yield words.join(' ');
  }
}

const counts = new Map();
for (const line of text()) {
  for (const word of line.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
}
const frequent = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, 5);
console.log(frequent.map(([word, count]) => `${word}=${count}`).join(' '));
