// The document of the route /json, made anew for each request.
export function order() {
  const lines = [];
  for (let i = 1; i <= 8; i++) {
    lines.push({ sku: `SKU-${1000 + i}`, name: `Article number ${i}`, quantity: i, price: 990 + i * 10, available: i % 3 !== 0 });
  }
  return { id: 4217, customer: { name: 'Ada Lovelace', city: 'London', loyalty: true }, currency: 'EUR', lines, note: null };
}
