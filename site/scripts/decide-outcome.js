// The outcome of the flow as elements: what the answers lead to, why, what speaks against it and what would change it.
(function (root) {
  "use strict";

  const { engine, grounds, parts, record } = root.stackguide;
  const { el, side } = parts;

  /** All that is shown of a finished path. `all` is every path, `made` what the link was made with, `trail` the answers given. */
  function outcome(data, path, all, made, trail) {
    const found = data.outcomes[path.outcome];
    const why = engine.explain(data, path, all);
    const pros = why.reasons.filter((r) => r.side && found.picks.includes(r.side));
    const cons = why.reasons.filter((r) => r.side && !found.picks.includes(r.side));
    const neutral = why.reasons.filter((r) => !r.side);
    const similar = engine.similarScenarios(data, path, 3);
    const answers = answersOf(path.steps);
    const share = location.href.split("#")[0] + parts.writeHash({ ...answers, ...record.stamp(data, path.outcome, why.reasons.map((r) => r.criterion)) });
    return [
      el("div", { class: "answer" },
        el("h2", { tabindex: "-1" }, found.title),
        el("p", { class: "question" }, found.summary),
        balance(data, why)),
      parts.sinceThen(data, made, path.outcome, (id) => record.own(data.outcomes, id)?.title || record.brief(id)),
      el("p", {}, found.because, " ", el("a", { href: found.url }, "With its sources")),
      reasonPart(data, found.picks.length === 0 ? "What your answers weigh" : "What speaks for it", pros),
      reasonPart(data, found.picks.length === 0 ? "What speaks for one of them all the same" : "What speaks against it", cons),
      neutral.length > 0 && el("p", { class: "note" }, "Also weighed, without favouring anybody: ", neutral.map((r, i) => [i ? ", " : "", el("a", { href: data.criteria[r.criterion].url }, data.criteria[r.criterion].title)])),
      why.changes.length > 0 && section("What would change it", el("ul", {}, why.changes.map((c) => change(data, answers, c)))),
      similar.length > 0 && section("Scenarios like yours", el("ul", {}, similar.map((s) => el("li", {}, el("a", { href: s.scenario.url }, s.scenario.title), " ", el("span", { class: "note" }, s.same + " of " + s.of + " answers the same"))))),
      found.tools.length > 0 && section("Tools to look at", el("ul", { class: "links columns" }, found.tools.map((t) => el("li", {}, el("a", { href: t.url }, t.title))))),
      found.nextSteps.length > 0 && section("Next steps", el("ol", {}, found.nextSteps.map((s) => el("li", {}, s)))),
      found.risks.length > 0 && section("Risks to manage", el("ul", {}, found.risks.map((s) => el("li", {}, s)))),
      trail,
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

  function reasonPart(data, title, reasons) {
    if (reasons.length === 0) return null;
    return section(title, el("ul", { class: "reasons" }, reasons.map((r) => {
      const criterion = data.criteria[r.criterion];
      return el("li", {}, el("a", { href: criterion.url }, criterion.title), " ", side(data, r.side, record.verdict(data, r)), " ",
        el("span", { class: "note" }, criterion.certainty + " certainty, reviewed " + criterion.reviewed + ", " + r.points + " points" + (r.elsewhere.length > 0 ? "; " + grounds.sayElsewhere(data, r) : "")));
    })));
  }

  Object.assign(parts, { outcome });
})(globalThis);
