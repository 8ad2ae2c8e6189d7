// The decision record, as JSON and as Markdown in the form of MADR, and what has changed since. Pure functions, no page.
(function (root) {
  "use strict";

  const STRENGTHS = ["", "slightly", "moderately", "strongly"];
  const LONGEST_ID = 60;
  const CERTAINTIES = { h: "high", m: "moderate", l: "low", v: "very low" };

  /** A record from a path of the flow. `address` is the page's own, so that the record can be opened again. */
  function fromPath(data, path, explanation, address) {
    const outcome = data.outcomes[path.outcome];
    const options = path.steps.map((s) => optionOf(data, s));
    const reasons = (picked) => explanation.reasons.filter((r) => r.points > 0 && outcome.picks.includes(r.side) === picked).map((r) => reason(data, r, address));
    const { rule, learns } = explanation;
    return {
      ...head(data, titleOf(data, path, explanation), address),
      summary: sentence(data, path),
      context: path.steps.map((s, i) => ({ question: data.questions[s.question].text, answer: options[i].text })),
      outcome: path.outcome,
      because: rule ? rule.because : outcome.summary,
      becauseSources: rule ? sources(data, rule.cite, address) : [],
      closeCall: explanation.isClose,
      support: titled(data, explanation.support),
      for: reasons(true),
      against: reasons(false),
      price: learns.map((id) => "Nobody of us writes " + data.technologies[id].title + " today; learning it is part of the price."),
      wouldChange: explanation.changes.map((c) => data.outcomes[c.outcome].title + ", " + sayChange(data, c) + "."),
      nextSteps: outcome.nextSteps,
      risks: outcome.risks,
      sources: sources(data, [...options.flatMap((o) => o.cite), ...(rule ? rule.cite : []), ...outcome.cite], address),
    };
  }

  /** The outcome's title for a path: what runs already stays, and what is close says so. */
  function titleOf(data, path, { stays, isClose, rule }) {
    const { title, stayTitle } = data.outcomes[path.outcome];
    return (stays && stayTitle ? stayTitle : title) + (isClose && !rule ? ", a close call" : "");
  }

  /** The answers as a sentence in the second person. */
  function sentence(data, path) {
    const said = path.steps.map((s) => optionOf(data, s)).map((o) => o.short || o.text);
    const all = said.length < 2 ? said.join("") : said.slice(0, -1).join(", ") + ", and " + said[said.length - 1];
    return all.charAt(0).toUpperCase() + all.slice(1) + ".";
  }

  /** What every record begins with. */
  const head = (data, title, address) => ({ title, guide: data.title, guideVersion: data.version, address, date: new Date().toISOString().slice(0, 10), options: Object.values(data.outcomes).map((o) => o.title) });

  const titled = (data, support) => Object.fromEntries(Object.entries(support).map(([id, s]) => [data.technologies[id].title, s]));

  // Brackets in a folder's name would end a Markdown link.
  const absolute = (url, address) => new URL(url, address).href.replaceAll("(", "%28").replaceAll(")", "%29");

  /** A criterion's part in the decision. */
  function reason(data, r, address) {
    const { title, certainty, reviewed, url, cite, favours } = data.criteria[r.criterion];
    const primary = r.side === favours ? cite.map((id) => ({ title: data.sources[id].title, page: absolute(data.sources[id].original || data.sources[id].url, address) })) : [];
    return { criterion: title, verdict: verdict(data, r), certainty, reviewed, page: absolute(url, address), points: r.points, primary };
  }

  /** The articles and sources that the answers cite: claims are gathered below their article. */
  function sources(data, cited, address) {
    const found = new Map();
    for (const id of new Set(cited)) {
      const own = data.sources[id];
      const source = own || data.sources[id.slice(0, id.lastIndexOf("."))];
      if (!found.has(source)) found.set(source, { title: source.title, [own ? "checked" : "published"]: source.date, page: absolute((own && source.original) || source.url, address), claims: [] });
      if (!own) found.get(source).claims.push({ id, page: absolute(source.url + "#" + id, address) });
    }
    return [...found.values()];
  }

  /** What a change of answers takes. */
  function sayChange(data, change) {
    const say = (s) => "the answer to “" + data.questions[s.question].text + "” is “" + optionOf(data, s).text + "”";
    const added = change.added.length ? ", and then " + change.added.map(say).join(" and ") : "";
    return "if " + change.changed.map(say).join(" and ") + added;
  }

  /** The record as Markdown: MADR 4. */
  function toMarkdown(record) {
    const list = (items) => (items.length ? items : ["none"]).map((i) => "* " + i).join("\n");
    const link = (s) => "[" + s.title + "](" + s.page + ")";
    const say = (r) => "[" + r.criterion + "](" + r.page + "): " + r.verdict + " (certainty " + r.certainty + ", reviewed " + r.reviewed + ", " + r.points + " points)" + (r.primary.length ? "; " + r.primary.map(link).join(", ") : "");
    const cited = (s) => link(s) + ", " + (s.checked ? "checked " + s.checked : s.published === "unknown" ? "undated" : "published " + s.published) + (s.claims.length ? ": " + s.claims.map((c) => "[" + c.id + "](" + c.page + ")").join(", ") : "");
    return [
      "---", "status: proposed", "date: " + record.date, "decision-makers: [fill in]", "---", "",
      "# " + record.title, "",
      "## Context and Problem Statement", "",
      ...(record.summary ? [record.summary, ""] : []),
      "Which of these do we choose: " + record.options.join("; ") + "? Our answers:", "",
      list(record.context.map((c) => c.question + " **" + c.answer + "**")), "",
      "## Decision Drivers", "",
      list(record.for.concat(record.against).map(say)), "",
      "## Considered Options", "",
      list(record.options), "",
      "## Decision Outcome", "",
      "Chosen option: \"" + record.title + "\", because " + record.because + (record.becauseSources.length ? " Sources: " + record.becauseSources.map(link).join(", ") + "." : ""), "",
      record.closeCall ? "This is a close call.\n" : "",
      "### Consequences", "",
      list([...record.price.map((p) => "Bad: " + p), ...record.risks.map((r) => "Bad, unless we manage it: " + r)]), "",
      "### Confirmation", "",
      list([...record.nextSteps, "Look at this record again when one of the answers below changes, or in a year; its link shows what has changed in the guide."]), "",
      "### What would change it", "",
      list(record.wouldChange), "",
      "## More Information", "",
      record.sources.length ? "Articles that give the same advice, and sources that the answers cite:\n\n" + list(record.sources.map(cited)) + "\n" : "",
      "Made with " + record.guide + " " + record.guideVersion + ". Open it again, and see what has changed since: " + record.address, "",
    ].join("\n").replace(/\n{3,}/g, "\n\n");
  }

  const optionOf = (data, step) => data.questions[step.question].options.find((o) => o.id === step.option);

  /** What a criterion says for a side: its verdict, or what the answers make of it. */
  function verdict(data, { criterion, side }) {
    const { favours } = data.criteria[criterion];
    return side === favours ? say(data, data.criteria[criterion]) : "speaks for " + data.technologies[side].title + " with these answers";
  }

  const say = (data, { favours, strength }) => (favours ? "favours " + (own(data.technologies, favours)?.title || brief(favours)) + " " + STRENGTHS[strength] : "favours nobody");

  // Ids in a link may be anything that somebody wrote there: only what the guide has itself is looked up, and the rest is shown shortened.
  const own = (table, id) => (Object.hasOwn(table, id) ? table[id] : undefined);
  const brief = (id) => (id.length > LONGEST_ID ? id.slice(0, LONGEST_ID) + "…" : id);

  /** A verdict in a link: strength, certainty's first letter, side. */
  const code = ({ strength, certainty, favours }) => strength + certainty[0] + (favours || "");

  /** What a link keeps of the guide that it was made with: version, outcome, and verdicts such as `concurrency.2mnodejs`. */
  const stamp = (data, outcome, criteria) => ({ v: data.version, was: outcome, then: [...new Set(criteria)].map((id) => id + "." + code(data.criteria[id])).join(".") });

  /** The verdicts that are not what a link says they were: `[{ title, url, then, now }]`. */
  function changedVerdicts(data, then) {
    const full = (verdict) => say(data, verdict) + ", " + verdict.certainty + " certainty";
    return pairs(then || "")
      .map(([id, strength, letter, favours]) => ({ id, now: own(data.criteria, id), was: { strength, certainty: CERTAINTIES[letter], favours } }))
      .filter(({ now, was }) => !now || code(now) !== code(was))
      .map(({ id, now, was }) => ({ title: now ? now.title : brief(id), url: now?.url, then: full(was), now: now ? full(now) : "no longer in the guide" }));
  }

  /** Takes `id.2mside.id.1h` apart: an id, then its verdict; each id once, and what is no verdict is dropped. */
  function pairs(then) {
    const pieces = then.split(".");
    const found = new Map();
    for (let i = 0; i + 1 < pieces.length; i += 2) {
      const verdict = /^([0-3])([hmlv])([a-z0-9-]*)$/.exec(pieces[i + 1]);
      if (pieces[i] && verdict && !found.has(pieces[i])) found.set(pieces[i], [pieces[i], ...verdict.slice(1)]);
    }
    return [...found.values()];
  }

  root.stackguide = Object.assign(root.stackguide || {}, { record: { fromPath, titleOf, sentence, head, titled, reason, sayChange, toMarkdown, verdict, stamp, changedVerdicts, own, brief } });
})(globalThis);
