// Searching the guide: pure functions over the index (assets/search-index.*.js), no page.
// Words are cut as in StackGuide.Rendering/Search/SearchTokens.cs.
(function (root) {
  "use strict";

  const SATURATION = 3;
  const PREFIX = 0.7;
  const SINGULAR = 0.9;
  const TYPO = 0.45;
  const SYNONYM = 0.8;

  // A page that explains comes before a sentence that mentions.
  const KIND = { criterion: 1.5, technology: 1.35, term: 1.3, scenario: 1.3, tool: 1.3, question: 1.25, page: 1.15, flow: 0.9, article: 0.9, source: 0.7, claim: 0.6 };

  const STOP = new Set("a an and are as at be by can do does for from has have how i if in is it its me my of on or should than that the their to use using vs what when which who why will with you your".split(" "));

  /** The words of a text; marks within a word give the joined word and its parts. */
  function tokens(text) {
    const found = [];
    for (const [run] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:[.\-'’/]+[\p{L}\p{N}]+)*/gu)) {
      const parts = run.split(/[.\-'’/]+/);
      found.push(parts.join(""));
      if (parts.length > 1) found.push(...parts);
    }
    return found;
  }

  /** Unpacks the index once. */
  function open(packed) {
    const terms = [];
    let before = "";
    for (const item of packed.terms.split(" ")) {
      before = before.slice(0, parseInt(item[0], 36)) + item.slice(1);
      terms.push(before);
    }
    return {
      docs: packed.docs.map(([kind, title, url, summary]) => ({ kind: packed.kinds[kind], title, url, summary })),
      terms,
      postings: packed.postings.split(" "),
      synonyms: packed.synonyms,
    };
  }

  function postingsOf(index, at) {
    const list = [];
    let doc = 0;
    for (const [, gap, weight] of index.postings[at].matchAll(/([0-9A-Z]+)([a-i])/g)) {
      doc += parseInt(gap, 36);
      list.push([doc, weight.charCodeAt(0) - 96]);
    }
    return list;
  }

  /** The index's words that a query's word may mean, with how well each fits. */
  function matches(index, word) {
    const found = new Map();
    const exact = index.terms.indexOf(word);
    if (exact >= 0) found.set(exact, 1);
    if (word.length >= 3) {
      for (let i = 0; i < index.terms.length; i++) {
        const term = index.terms[i];
        if (i === exact || !term.startsWith(word)) continue;
        found.set(i, PREFIX * (word.length / term.length + 1) / 2);
      }
    }
    if (exact < 0 && word.length >= 4 && word.endsWith("s")) {
      const singular = index.terms.indexOf(word.slice(0, -1));
      if (singular >= 0) found.set(singular, SINGULAR);
    }
    if (found.size === 0 && word.length >= 4) {
      const limit = word.length >= 8 ? 2 : 1;
      for (let i = 0; i < index.terms.length; i++) {
        const off = distance(word, index.terms[i], limit);
        if (off <= limit) found.set(i, TYPO / off);
      }
    }
    return found;
  }

  /** Edits between two words, neighbours swapped counting once; more than the limit is limit + 1. */
  function distance(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit) return limit + 1;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      for (let j = 1; j <= b.length; j++) {
        row[j] = Math.min(row[j - 1] + 1, last[j] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length];
  }

  /** The query's words, each with what the glossary says it also stands for. */
  function expand(index, query) {
    const words = [...new Set(tokens(query))];
    const wanted = words.filter((w) => !STOP.has(w));
    const asked = (wanted.length ? wanted : words).map((word) => ({ word, weight: 1 }));
    const text = " " + tokens(query).join(" ") + " ";
    for (const names of index.synonyms) {
      const said = names.filter((n) => text.includes(" " + tokens(n).join(" ") + " "));
      if (said.length === 0) continue;
      for (const name of names) {
        if (said.includes(name)) continue;
        const others = tokens(name).filter((w) => !STOP.has(w));
        for (const word of others) asked.push({ word, weight: SYNONYM / others.length, optional: true });
      }
    }
    return asked;
  }

  /** The query with slips of the pen mended, to be compared with titles. */
  function corrected(index, query) {
    return tokens(query).map((word) => {
      const found = [...matches(index, word)];
      return STOP.has(word) || found.length === 0 || found.some(([at]) => index.terms[at].startsWith(word)) ? word : index.terms[found.sort((a, b) => b[1] - a[1])[0][0]];
    }).join(" ");
  }

  /** The best results for a query, best first. */
  function search(index, query, most) {
    const scores = new Map();
    const asked = expand(index, query);
    for (const { word, weight, optional } of asked) {
      const best = new Map();
      for (const [at, fit] of matches(index, word)) {
        const list = postingsOf(index, at);
        const rarity = Math.log(1 + index.docs.length / (list.length + 0.5));
        for (const [doc, tf] of list) {
          const score = weight * fit * rarity * (tf / (tf + SATURATION));
          if (score > (best.get(doc) || 0)) best.set(doc, score);
        }
      }
      for (const [doc, score] of best) {
        const known = scores.get(doc) || { score: 0, words: 0 };
        scores.set(doc, { score: known.score + score, words: known.words + (optional ? 0 : 1) });
      }
    }
    const needed = asked.filter((a) => !a.optional).length;
    const phrase = corrected(index, query);
    return [...scores]
      .map(([doc, { score, words }]) => {
        const found = index.docs[doc];
        const title = tokens(found.title).join(" ");
        const whole = title === phrase ? 2 : title.includes(phrase) ? 1.25 : 1;
        return { ...found, score: score * KIND[found.kind] * whole * ((1 + words) / (1 + needed)) ** 2 };
      })
      .sort((a, b) => b.score - a.score || (a.url < b.url ? -1 : 1))
      .slice(0, most);
  }

  root.stackguide = Object.assign(root.stackguide || {}, { search: { tokens, open, search, expand } });
})(globalThis);
