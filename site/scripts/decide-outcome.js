// The outcome of the flow as elements: what the answers lead to, why, what speaks against it and what would change it.
(function (root) {
  "use strict";

  const { engine, grounds, parts, record } = root.stackguide;
  const { el, side } = parts;

  const MOST_REASONS = 3;

  /** All that is shown of a finished path. `all` is every path, `made` what the link was made with, `trail` the answers given. */
  function outcome(data, path, all, made, trail) {
    const found = data.outcomes[path.outcome];
    const why = engine.explain(data, path, all);
    const pros = why.reasons.filter((r) => r.points > 0 && found.picks.includes(r.side));
    const cons = why.reasons.filter((r) => r.points > 0 && !found.picks.includes(r.side));
    const similar = engine.similarScenarios(data, path, 3);
    const answers = answersOf(path.steps);
    const share = location.href.split("#")[0] + parts.writeHash({ ...answers, ...record.stamp(data, path.outcome, why.reasons.map((r) => r.criterion)) });
    const reasons = [why.rule && ruled(data, why.rule), ...pros.map((r) => weighed(data, r))].filter(Boolean);
    const against = [...why.learns.map((id) => el("li", {}, "Nobody of you writes ", side(data, id), " today: learning it is part of the price.")), ...cons.map((r) => weighed(data, r))];
    return [
      el("div", { class: "answer" },
        el("h2", { tabindex: "-1" }, record.titleOf(data, path, why)),
        el("p", { class: "question" }, record.sentence(data, path)),
        el("p", {}, found.summary),
        !why.rule && balance(data, why)),
      parts.sinceThen(data, made, path.outcome, (id) => record.own(data.outcomes, id)?.title || record.brief(id)),
      reasons.length > 0 && section(found.picks.length === 0 || why.rule ? "Why" : "What speaks for it", el("ul", { class: "reasons" }, reasons.slice(0, MOST_REASONS))),
      reasons.length > MOST_REASONS && el("details", {}, el("summary", {}, "Further reasons"), el("ul", { class: "reasons" }, reasons.slice(MOST_REASONS))),
      against.length > 0 && section(found.picks.length === 0 ? "What speaks for one of them all the same" : "What speaks against it", el("ul", { class: "reasons" }, against)),
      why.changes.length > 0 && section("What would change it", el("ul", {}, why.changes.map((c) => change(data, answers, c)))),
      found.nextSteps.length > 0 && section("Next steps", el("ol", {}, found.nextSteps.map((s) => el("li", {}, s)))),
      found.risks.length > 0 && section("Risks to manage", el("ul", {}, found.risks.map((s) => el("li", {}, s)))),
      similar.length > 0 && section("Scenarios like yours", el("ul", {}, similar.map((s) => el("li", {}, el("a", { href: s.scenario.url }, s.scenario.title), " ", el("span", { class: "note" }, s.same + " of " + s.of + " answers the same"))))),
      el("details", {}, el("summary", {}, "Why in general"), el("p", {}, found.because, " ", el("a", { href: found.url }, "With its sources"))),
      found.tools.length > 0 && section("Tools to look at", el("ul", { class: "links columns" }, found.tools.map((t) => el("li", {}, el("a", { href: t.url }, t.title))))),
      trail,
      el("p", {}, el("a", { href: "weigh.html" + parts.writeHash({ from: path.steps.map((s) => s.question + "." + s.option).join(".") }) }, "Weigh these answers yourself")),
      parts.recordPart(record.fromPath(data, path, why, share)),
    ].filter(Boolean);
  }

  const answersOf = (steps) => Object.fromEntries(steps.map((s) => [s.question, s.option]));

  const section = (title, ...content) => el("section", {}, el("h3", {}, title), ...content);

  /** Another outcome, as a link that gives the answers which lead there. */
  function change(data, answers, { changed, added, outcome }) {
    const hash = parts.writeHash({ ...answers, ...answersOf(changed), ...answersOf(added) });
    return el("li", {}, el("a", { href: hash }, data.outcomes[outcome].title), ", ", record.sayChange(data, { changed, added }), ".");
  }

  function balance(data, why) {
    const sides = Object.entries(why.support);
    return [
      parts.bar(data, sides, sides.reduce((sum, [, points]) => sum + points, 0)),
      el("p", { class: "balance" },
        sides.map(([id, points], i) => [i ? ", " : "", side(data, id), " " + points + " points"]), ". ",
        why.isClose && el("strong", {}, "A close call: " + (why.runnerUp ? data.technologies[why.runnerUp].title + " is nearly as well supported." : ""))),
    ];
  }

  /** What rules the outcome in, with its sources. */
  const ruled = (data, rule) => el("li", {}, rule.because, sources(data, rule.cite));

  /** What a criterion adds, with the sources that its verdict rests on; what the reader says of themselves needs none. */
  function weighed(data, r) {
    const criterion = data.criteria[r.criterion];
    const own = r.side !== criterion.favours;
    return el("li", {}, el("a", { href: criterion.url }, criterion.title), " ", side(data, r.side, record.verdict(data, r)),
      own ? "" : [": ", criterion.because], sources(data, own ? [] : criterion.cite), " ",
      el("span", { class: "note" }, criterion.certainty + " certainty, reviewed " + criterion.reviewed + ", " + r.points + " points" + (r.elsewhere.length > 0 ? "; " + grounds.sayElsewhere(data, r) : "")));
  }

  /** Primary sources as links to their entries; articles are left to the record. */
  function sources(data, cited) {
    const found = cited.filter((id) => data.sources[id]).slice(0, MOST_REASONS);
    return found.length > 0 && [" ", el("span", { class: "note" }, "Sources: ", found.map((id, i) => [i ? ", " : "", el("a", { href: data.sources[id].url }, data.sources[id].title)]), ".")];
  }

  Object.assign(parts, { outcome });
})(globalThis);
