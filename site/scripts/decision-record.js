// The decision record: a Markdown Architectural Decision Record (MADR) and the same as JSON. Pure functions, no page.
(function (root) {
  "use strict";

  /** A record from a path of the flow. `address` is the page's own, so that the record can be opened again. */
  function fromPath(data, path, explanation, address) {
    const outcome = data.outcomes[path.outcome];
    const side = (r) => ({ criterion: data.criteria[r.criterion].title, verdict: verdict(data, r), certainty: data.criteria[r.criterion].certainty, reviewed: data.criteria[r.criterion].reviewed, page: data.criteria[r.criterion].url, points: r.points });
    return {
      title: outcome.title,
      guide: data.title,
      guideVersion: data.version,
      address,
      context: path.steps.map((s) => ({ question: data.questions[s.question].text, answer: optionOf(data, s).text })),
      options: Object.values(data.technologies).map((t) => t.title),
      outcome: path.outcome,
      because: outcome.because,
      closeCall: explanation.isClose,
      support: Object.fromEntries(Object.entries(explanation.support).map(([id, s]) => [data.technologies[id].title, s])),
      for: explanation.reasons.filter((r) => r.side && outcome.picks.includes(r.side)).map(side),
      against: explanation.reasons.filter((r) => r.side && !outcome.picks.includes(r.side)).map(side),
      wouldChange: explanation.changes.map((c) => describeChange(data, c)),
      nextSteps: outcome.nextSteps,
      risks: outcome.risks,
    };
  }

  /** A record from weights set by hand. */
  function fromWeights(data, weights, result, robustness, address) {
    const names = ["ignored", "minor", "major", "", "must have"];
    const winner = result.answer && data.technologies[result.answer].title;
    const side = (c) => ({ criterion: data.criteria[c.criterion].title, verdict: verdict(data, c), certainty: data.criteria[c.criterion].certainty, reviewed: data.criteria[c.criterion].reviewed, page: data.criteria[c.criterion].url, points: c.points });
    return {
      title: winner ? "Choose " + winner : "Too close to call",
      guide: data.title,
      guideVersion: data.version,
      address,
      context: Object.keys(weights).filter((id) => weights[id] && data.criteria[id]).map((id) => ({ question: data.criteria[id].title, answer: names[weights[id]] })),
      options: Object.values(data.technologies).map((t) => t.title),
      outcome: result.answer || "too-close-to-call",
      because: "The weights below add up to " + Object.entries(result.support).map(([id, s]) => data.technologies[id].title + " " + s).join(", ") + ".",
      closeCall: !result.answer,
      support: Object.fromEntries(Object.entries(result.support).map(([id, s]) => [data.technologies[id].title, s])),
      for: result.contributions.filter((c) => c.side === result.answer).map(side),
      against: result.contributions.filter((c) => c.side !== result.answer).map(side),
      wouldChange: ["The answer holds in " + robustness.same + " of " + robustness.tried + " weightings that differ by one step in one or two criteria."],
      nextSteps: [],
      risks: [],
    };
  }

  /** One change of answers as a sentence. */
  function describeChange(data, change) {
    const say = (s) => "“" + optionOf(data, s).text + "” to “" + data.questions[s.question].text + "”";
    const added = change.added.length ? ", and then " + change.added.map(say).join(" and ") : "";
    return "Answering " + change.changed.map(say).join(" and ") + added + " leads to: " + data.outcomes[change.outcome].title + ".";
  }

  /** The record as Markdown in the form of MADR 4. */
  function toMarkdown(record) {
    const list = (items, empty) => (items.length ? items.map((i) => "* " + i).join("\n") : "* " + empty);
    const reason = (r) => r.criterion + ": " + r.verdict + " (certainty " + r.certainty + ", reviewed " + r.reviewed + ", " + r.points + " points; " + r.page + ")";
    return [
      "# " + record.title, "",
      "## Context and Problem Statement", "",
      "Which back end do we choose? Our answers:", "",
      list(record.context.map((c) => c.question + " **" + c.answer + "**"), "none"), "",
      "## Decision Drivers", "",
      list(record.for.concat(record.against).map(reason), "none"), "",
      "## Considered Options", "",
      list(record.options, "none"), "",
      "## Decision Outcome", "",
      "Chosen option: \"" + record.title + "\", because " + record.because, "",
      record.closeCall ? "This is a close call.\n" : "",
      "### Consequences", "",
      list(record.for.map((r) => "Good, because of " + reason(r)).concat(record.against.map((r) => "Bad, because of " + reason(r)), record.risks.map((r) => "Risk: " + r)), "none recorded"), "",
      "### Next steps", "",
      list(record.nextSteps, "none recorded"), "",
      "### What would change it", "",
      list(record.wouldChange, "no other answer leads elsewhere"), "",
      "## More Information", "",
      "Made with " + record.guide + " " + record.guideVersion + ". Open it again: " + record.address, "",
    ].join("\n").replace(/\n{3,}/g, "\n\n");
  }

  const optionOf = (data, step) => data.questions[step.question].options.find((o) => o.id === step.option);

  function verdict(data, reason) {
    const criterion = data.criteria[reason.criterion];
    const strengths = ["", "slightly", "moderately", "strongly"];
    if (reason.side !== criterion.favours) return "speaks for " + data.technologies[reason.side].title + " with these answers";
    return "favours " + data.technologies[reason.side].title + " " + strengths[criterion.strength];
  }

  root.stackguide = Object.assign(root.stackguide || {}, { record: { fromPath, fromWeights, describeChange, toMarkdown, verdict } });
})(globalThis);
