// The decision record: a Markdown Architectural Decision Record (MADR) and the same as JSON, and what has changed since a
// record was made. Pure functions, no page.
(function (root) {
  "use strict";

  const STRENGTHS = ["", "slightly", "moderately", "strongly"];
  const CERTAINTIES = { h: "high", m: "moderate", l: "low", v: "very low" };

  /** A record from a path of the flow. `address` is the page's own, so that the record can be opened again. */
  function fromPath(data, path, explanation, address) {
    const outcome = data.outcomes[path.outcome];
    const options = path.steps.map((s) => optionOf(data, s));
    return {
      ...head(data, outcome.title, address),
      context: path.steps.map((s, i) => ({ question: data.questions[s.question].text, answer: options[i].text })),
      outcome: path.outcome,
      because: outcome.because,
      closeCall: explanation.isClose,
      support: titled(data, explanation.support),
      for: explanation.reasons.filter((r) => r.side && outcome.picks.includes(r.side)).map((r) => reason(data, r, address)),
      against: explanation.reasons.filter((r) => r.side && !outcome.picks.includes(r.side)).map((r) => reason(data, r, address)),
      wouldChange: explanation.changes.map((c) => data.outcomes[c.outcome].title + ", " + sayChange(data, c) + "."),
      nextSteps: outcome.nextSteps,
      risks: outcome.risks,
      sources: sources(data, [...options.flatMap((o) => o.cite), ...outcome.cite], address),
    };
  }

  /** A record from weights set by hand. */
  function fromWeights(data, weights, result, robustness, address) {
    const names = ["ignored", "minor", "major", "", "must have"];
    return {
      ...head(data, sayAnswer(data, result.answer), address),
      context: Object.keys(weights).filter((id) => weights[id] && data.criteria[id]).map((id) => ({ question: data.criteria[id].title, answer: names[weights[id]] })),
      outcome: result.answer || "too-close-to-call",
      because: "the weights above add up to " + Object.entries(result.support).map(([id, s]) => data.technologies[id].title + " " + s).join(", ") + ".",
      closeCall: !result.answer,
      support: titled(data, result.support),
      for: result.contributions.filter((c) => c.side === result.answer).map((r) => reason(data, r, address)),
      against: result.contributions.filter((c) => c.side !== result.answer).map((r) => reason(data, r, address)),
      wouldChange: ["The answer holds in " + robustness.same + " of " + robustness.tried + " weightings that differ by one step in one or two criteria."],
      nextSteps: [],
      risks: [],
      sources: [],
    };
  }

  const head = (data, title, address) => ({ title, guide: data.title, guideVersion: data.version, address, options: Object.values(data.technologies).map((t) => t.title) });

  const titled = (data, support) => Object.fromEntries(Object.entries(support).map(([id, s]) => [data.technologies[id].title, s]));

  // Brackets in a folder's name would end a Markdown link.
  const absolute = (url, address) => new URL(url, address).href.replaceAll("(", "%28").replaceAll(")", "%29");

  function reason(data, r, address) {
    const { title, certainty, reviewed, url } = data.criteria[r.criterion];
    return { criterion: title, verdict: verdict(data, r), certainty, reviewed, page: absolute(url, address), points: r.points };
  }

  /** The articles and sources that the answers cite: claims are gathered below their article. */
  function sources(data, cited, address) {
    const found = new Map();
    for (const id of new Set(cited)) {
      const own = data.sources[id];
      const source = own || data.sources[id.slice(0, id.lastIndexOf("."))];
      if (!found.has(source)) found.set(source, { title: source.title, [own ? "checked" : "published"]: source.date, page: absolute(source.url, address), claims: [] });
      if (!own) found.get(source).claims.push({ id, page: absolute(source.url + "#" + id, address) });
    }
    return [...found.values()];
  }

  const sayAnswer = (data, answer) => (data.technologies[answer] ? "Choose " + data.technologies[answer].title : "Too close to call");

  /** What a change of answers takes. */
  function sayChange(data, change) {
    const say = (s) => "the answer to “" + data.questions[s.question].text + "” is “" + optionOf(data, s).text + "”";
    const added = change.added.length ? ", and then " + change.added.map(say).join(" and ") : "";
    return "if " + change.changed.map(say).join(" and ") + added;
  }

  /** The record as Markdown in the form of MADR 4. */
  function toMarkdown(record) {
    const list = (items, empty) => (items.length ? items.map((i) => "* " + i).join("\n") : "* " + empty);
    const say = (r) => "[" + r.criterion + "](" + r.page + "): " + r.verdict + " (certainty " + r.certainty + ", reviewed " + r.reviewed + ", " + r.points + " points)";
    const cited = (s) => "[" + s.title + "](" + s.page + "), " + (s.checked ? "checked " + s.checked : "published " + s.published) + (s.claims.length ? ": " + s.claims.map((c) => "[" + c.id + "](" + c.page + ")").join(", ") : "");
    return [
      "# " + record.title, "",
      "## Context and Problem Statement", "",
      "Which back end do we choose? Our answers:", "",
      list(record.context.map((c) => c.question + " **" + c.answer + "**"), "none"), "",
      "## Decision Drivers", "",
      list(record.for.concat(record.against).map(say), "none"), "",
      "## Considered Options", "",
      list(record.options, "none"), "",
      "## Decision Outcome", "",
      "Chosen option: \"" + record.title + "\", because " + record.because, "",
      record.closeCall ? "This is a close call.\n" : "",
      "### Consequences", "",
      list(record.for.map((r) => "Good, because of " + say(r)).concat(record.against.map((r) => "Bad, because of " + say(r)), record.risks.map((r) => "Risk: " + r)), "none recorded"), "",
      "### Next steps", "",
      list(record.nextSteps, "none recorded"), "",
      "### What would change it", "",
      list(record.wouldChange, "no other answer leads elsewhere"), "",
      "## More Information", "",
      record.sources.length ? "Articles that give the same advice, and sources that the answers cite:\n\n" + list(record.sources.map(cited)) + "\n" : "",
      "Made with " + record.guide + " " + record.guideVersion + ". Open it again, and see what has changed since: " + record.address, "",
    ].join("\n").replace(/\n{3,}/g, "\n\n");
  }

  const optionOf = (data, step) => data.questions[step.question].options.find((o) => o.id === step.option);

  function verdict(data, reason) {
    const criterion = data.criteria[reason.criterion];
    if (reason.side !== criterion.favours) return "speaks for " + data.technologies[reason.side].title + " with these answers";
    return sayVerdict(data, criterion);
  }

  function sayVerdict(data, { favours, strength }) {
    const technology = data.technologies[favours];
    return favours ? "favours " + (technology ? technology.title : favours) + " " + STRENGTHS[strength] : "favours nobody";
  }

  /** What a link to a record keeps of the guide that it was made with: version, outcome, and the verdicts as `id.3hnodejs`. */
  const stamp = (data, outcome, criteria) => ({
    v: data.version,
    was: outcome,
    then: [...new Set(criteria)].map((id) => id + "." + data.criteria[id].strength + data.criteria[id].certainty[0] + (data.criteria[id].favours || "")).join("."),
  });

  /** The verdicts that are not what a link says they were: `[{ title, url, then, now }]`. */
  function changedVerdicts(data, then) {
    const parts = (then || "").split(".");
    const changed = [];
    for (let i = 0; i + 1 < parts.length; i += 2) {
      const [, strength, letter, favours] = /^([0-3])([hmlv])(.*)$/.exec(parts[i + 1]) || [];
      if (!letter) continue;
      const now = data.criteria[parts[i]];
      const say = (v) => sayVerdict(data, v).trim() + ", " + v.certainty + " certainty";
      const was = say({ favours, strength: Number(strength), certainty: CERTAINTIES[letter] });
      if (!now) changed.push({ title: parts[i], url: null, then: was, now: "no longer in the guide" });
      else if (say(now) !== was) changed.push({ title: now.title, url: now.url, then: was, now: say(now) });
    }
    return changed;
  }

  root.stackguide = Object.assign(root.stackguide || {}, { record: { fromPath, fromWeights, sayAnswer, sayChange, toMarkdown, verdict, stamp, changedVerdicts } });
})(globalThis);
