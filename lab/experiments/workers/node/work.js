// Some milliseconds of what a service does: documents are made, sorted and serialized.
export function work() {
  const documents = [];
  for (let i = 0; i < 1000; i++) documents.push({ id: i, rank: (i * 7919) % 1009, name: `Article number ${i}`, tags: ['new', 'offer'] });
  documents.sort((a, b) => a.rank - b.rank);
  return { first: documents[0].id, bytes: JSON.stringify(documents).length };
}
