// Searching the guide: pure functions over the index (assets/search-index.*.js), no page.
// Words are cut as in StackGuide.Rendering/Search/SearchTokens.cs; the index's form is in SearchIndex.cs.
(function (root) {
  "use strict";

  // BM25 over fields: a word counts by where it stands, less and less when repeated; in prose less the longer that is.
  const FIELDS = { title: 7, id: 4, names: 4, sections: 2.5, summary: 2 };
  const SHOWN = 1;
  const SATURATION = 2;
  const LENGTH = 0.5;

  // How well a word of the index answers a word of the query.
  const PREFIX = 0.8;
  const PLURAL = 0.95;
  const STEM = 0.75;
  const TYPO = 0.6;
  const SYNONYM = 0.8;

  // The query is the whole title, or a whole name.
  const TITLE = 2.5;
  const NAME = 2;

  // A page that explains comes before a sentence that mentions.
  const KIND = { criterion: 1.5, technology: 1.35, term: 1.3, scenario: 1.3, tool: 1.3, question: 1.25, page: 1.15, flow: 0.9, article: 0.9, measurement: 0.9, source: 0.6, claim: 0.5 };

  // Queries come with links from strangers, too: what is longer answers nobody's question and must not keep the page busy.
  const LONGEST_QUERY = 200;
  const MOST_WORDS = 16;

  const ENDINGS = /(?:abilities|ability|ations|ation|ings|ing|able|ers|er|ies|ed|es|ly|s|e|y)$/;

  // Letters with their marks, and what only says how letters are joined; a sign within a word, and one that ends a language's name.
  const PART = "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\u00AD\\u200C\\u200D]*";
  const RUN = new RegExp("(" + PART + "(?:[.\\-'’/]+" + PART + ")*(?:(?:\\+\\+|#)(?![\\p{L}\\p{N}]))?)", "gu");
  const PIECES = /[\u3005-\u3007\u3041-\u3096\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF\u{20000}-\u{3FFFF}]+/gu;

  /** The words of a text: marks within a word give the joined word and its parts; Chinese, Japanese and Korean are cut into pieces of two. */
  function tokens(text) {
    const found = [];
    for (const run of folded(text).replace(PIECES, pieces).match(RUN) || []) {
      const parts = run.split(/[.\-'’/]+/);
      found.push(parts.join(""));
      if (parts.length > 1) found.push(...parts);
    }
    return found;
  }

  function folded(text) {
    return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036F\u00AD\u200C\u200D]/g, "").replace(/[ςßı]/g, (letter) => ({ "ς": "σ", "ß": "ss", "ı": "i" })[letter]).normalize("NFC");
  }

  function pieces(run) {
    const signs = [...run];
    return " " + (signs.length < 2 ? run : signs.slice(1).map((sign, i) => signs[i] + sign).join(" ")) + " ";
  }

  /** A text in turns what is between words and what may be words, as it is written. */
  function runs(text) {
    return text.split(RUN);
  }

  /** What is left of a word without its ending, so that scaling finds scalability; short words stay whole. */
  function stem(word) {
    const cut = word.replace(ENDINGS, "");
    return cut.length >= 3 ? cut : word;
  }

  /** Unpacks the index once: for each word its documents with the weight it has there. */
  function open(packed) {
    const words = new Map();
    const stop = new Set(packed.stop.split(" "));
    const synonyms = packed.synonyms.map((names) => names.map((name) => tokens(name.replace(/[-/]/g, " ").replace(/[.'’]/g, ""))));
    // One word for all that mean the same, so that names are recognized in any of them.
    const chief = new Map();
    for (const [first, ...others] of synonyms) for (const [word, ...more] of others) if (!more.length && first.length === 1) chief.set(stem(word), stem(first[0]));
    const add = (word, doc, weight) => {
      if (stop.has(word)) return;
      if (!words.has(word)) words.set(word, new Map());
      const list = words.get(word);
      list.set(doc, (list.get(doc) || 0) + weight);
    };
    const prose = [];
    const lengths = new Float64Array(packed.docs.length);
    const write = (word, doc, times) => {
      prose.push([word, doc, times]);
      lengths[doc] += times;
    };
    const docs = packed.docs.map(([kind, title, address, summary, ...more], doc) => {
      const url = address.endsWith("#") ? address + anchorOf(title) : address.includes(".") ? address : packed.folders[kind] + address + ".html";
      const [sections, names] = typeof more[0] === "string" ? more : [];
      const called = [title, ...(names || "").split("\n")].map((name) => meaning(wholes(name), stop, chief));
      const found = { kind: packed.kinds[kind], title, url, summary, sections: sections ? sections.split("\n").map(section) : [], called, stems: new Set(tokens(title).map(stem)) };
      const fields = { title, id: (/([^/]+)\.html$/.exec(url) || [])[1], names, sections: found.sections.map((s) => s.title).join(" "), summary };
      for (const [field, weight] of Object.entries(FIELDS)) for (const word of new Set(tokens(fields[field] || ""))) add(word, doc, weight);
      // A claim's words lead to the pages that show the claim.
      for (const page of more) if (typeof page === "number") for (const word of new Set(tokens(title))) if (word.length > 1) write(word, page, SHOWN);
      return found;
    });
    const postings = packed.postings.split(" ");
    let before = "";
    packed.terms.split(" ").forEach((item, at) => {
      before = before.slice(0, parseInt(item[0], 36)) + item.slice(1);
      let doc = 0;
      for (const [, high, low, times] of postings[at].matchAll(/([a-z]*)([0-9A-Z])([-.*]?)/g)) {
        doc += 36 * [...high].reduce((sum, digit) => 26 * sum + digit.charCodeAt(0) - 97, 0) + parseInt(low, 36);
        write(before, doc, 1 + " -.*".indexOf(times || " "));
      }
    });
    const long = lengths.filter((length) => length > 0);
    const average = long.reduce((a, b) => a + b, 0) / long.length;
    for (const [word, doc, times] of prose) add(word, doc, times / (1 - LENGTH + LENGTH * lengths[doc] / average));
    const stems = new Map();
    for (const word of words.keys()) stems.set(stem(word), [...(stems.get(stem(word)) || []), word]);
    return { docs, words, stop, stems, synonyms, chief };
  }

  function section(text) {
    const [title, anchor] = text.split("\t");
    return { title, anchor: anchor || anchorOf(title) };
  }

  function anchorOf(title) {
    return title.toLowerCase().replace(/[^\w -]/g, "").replaceAll(" ", "-");
  }

  /** The words of a name, not their parts. */
  function wholes(name) {
    return tokens(name.replace(/[.\-'’/]/g, ""));
  }

  /** Words without the common ones, their endings and their order: what says the same has the same. */
  function meaning(words, stop, chief) {
    const told = words.filter((word) => !stop.has(word));
    return (told.length ? told : words).map((word) => chief.get(stem(word)) ?? stem(word)).sort().join(" ");
  }

  /** The index's words that a query's word may mean, with how well each fits. */
  function matches(index, word) {
    const found = new Map();
    const keep = (term, fit) => fit > (found.get(term) || 0) && found.set(term, fit);
    if (index.words.has(word)) keep(word, 1);
    for (const term of index.stems.get(stem(word)) || []) keep(term, term === word + "s" || word === term + "s" ? PLURAL : STEM);
    const isPiece = word.search(PIECES) === 0;
    if (isPiece || word.length >= 3) {
      for (const term of index.words.keys()) if (term !== word && (isPiece ? term.includes(word) : term.startsWith(word))) keep(term, PREFIX * (word.length / term.length + 1) / 2);
    }
    // A word that the guide does not have may be a slip, also where it begins like another one.
    const isUnknown = Math.max(0, ...found.values()) < PLURAL;
    if (isUnknown && word.length >= (found.size > 0 ? 5 : 4)) {
      const limit = found.size === 0 && word.length >= 7 ? 2 : 1;
      for (const meant of index.words.keys()) {
        const off = distance(word, meant, limit);
        if (off <= limit) for (const term of index.stems.get(stem(meant))) keep(term, TYPO / off);
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
      let least = i;
      for (let j = 1; j <= b.length; j++) {
        row[j] = Math.min(row[j - 1] + 1, last[j] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        if (row[j] < least) least = row[j];
      }
      // Two swapped letters look one row further back, and add one; so nothing below comes under the limit again.
      if (least > limit) return limit + 1;
      beforeLast = last;
      last = row;
    }
    return last[b.length];
  }

  /** A query's words; two that the guide writes as one are joined, and one that it writes as two is taken apart. */
  function readings(index, query) {
    const words = [...new Set(tokens(query.slice(0, LONGEST_QUERY)))].slice(0, MOST_WORDS);
    const known = (word) => index.words.has(word);
    const joined = [];
    for (let i = 0; i < words.length; i++) joined.push(i + 1 < words.length && known(words[i] + words[i + 1]) ? words[i] + words[++i] : words[i]);
    const split = words.flatMap((word) => {
      const cut = known(word) ? -1 : [...word].findIndex((_, i) => i > 2 && i < word.length - 2 && known(word.slice(0, i)) && known(word.slice(i)));
      return cut < 0 ? [word] : [word.slice(0, cut), word.slice(cut)];
    });
    return [joined, words, split].filter((reading, i, all) => all.findIndex((other) => other.join() === reading.join()) === i);
  }

  /** The query's words that carry meaning, and what else they may be called: a word for a word in its place, other names beside it. */
  function expand(index, words) {
    const wanted = [...new Set(words)].filter((w) => !index.stop.has(w));
    const asked = (wanted.length ? wanted : words).map((word) => ({ word, weight: 1, also: [] }));
    const phrase = (list) => " " + list.map(stem).join(" ") + " ";
    const text = phrase(words);
    for (const names of index.synonyms) {
      const said = names.filter((name) => text.includes(phrase(name)));
      for (const name of said.length ? names.filter((n) => !said.includes(n)) : []) {
        const single = name.length === 1 && said.find((s) => s.length === 1);
        if (single) asked.filter(({ word }) => stem(word) === stem(single[0])).forEach(({ also }) => also.push(name[0]));
        else for (const word of name) if (!index.stop.has(word)) asked.push({ word, weight: SYNONYM / name.length, also: [], optional: true });
      }
    }
    return asked;
  }

  /** The documents that answer one reading of a query; `marks` takes the words that made them so, `names` what the query may be a name for, `known` what was found for each word. */
  function scored(index, reading, marks, names, known) {
    const scores = new Map();
    const meant = [];
    const fitsOf = (word) => known.get(word) ?? known.set(word, matches(index, word)).get(word);
    for (const { word, weight, also, optional } of expand(index, reading)) {
      const best = new Map();
      const fits = new Map(fitsOf(word));
      for (const other of also) for (const [term, fit] of fitsOf(other)) fits.set(term, Math.max(SYNONYM * fit, fits.get(term) || 0));
      for (const [term, fit] of fits) {
        marks.add(term);
        for (const [doc, count] of index.words.get(term)) best.set(doc, Math.max(best.get(doc) || 0, fit * count / (count + SATURATION)));
      }
      // A word is as rare as all that it may mean: a rare word that only begins alike is no better find.
      const rarity = weight * Math.log(1 + (index.docs.length - best.size + 0.5) / (best.size + 0.5));
      if (!optional) meant.push([...fits].sort((a, b) => b[1] - a[1])[0]?.[0] ?? word);
      for (const [doc, part] of best) {
        const before = scores.get(doc) || { score: 0, words: 0 };
        scores.set(doc, { score: before.score + rarity * part, words: before.words + (optional ? 0 : 1) });
      }
    }
    names.push(meaning(meant, index.stop, index.chief));
    for (const [doc, { score, words }] of scores) {
      const found = index.docs[doc];
      const called = Math.min(...names.map((name) => found.called.indexOf(name)).filter((at) => at >= 0));
      const inTitle = called === 0 ? TITLE : called < Infinity ? NAME : meant.every((w) => found.stems.has(stem(w))) ? 1.25 : 1;
      scores.set(doc, score * KIND[found.kind] * inTitle * ((1 + words) / (1 + meant.length)) ** 2);
    }
    return scores;
  }

  /** The best results for a query, best first, and the words to mark in them. */
  function search(index, query, most) {
    const marks = new Set();
    const scores = new Map();
    const names = [];
    const known = new Map();
    for (const reading of readings(index, query)) {
      for (const [doc, score] of scored(index, reading, marks, names, known)) scores.set(doc, Math.max(score, scores.get(doc) || 0));
    }
    const results = [...scores]
      .map(([doc, score]) => ({ ...index.docs[doc], score }))
      .sort((a, b) => b.score - a.score || (a.url < b.url ? -1 : 1))
      .slice(0, most);
    return { results, marks };
  }

  root.stackguide = Object.assign(root.stackguide || {}, { search: { tokens, runs, open, search, LONGEST_QUERY } });
})(globalThis);
