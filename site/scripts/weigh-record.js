// The decision record of weights set by hand: the same form as the flow's. Pure functions, no page.
(function (root) {
  "use strict";

  const { record } = root.stackguide;
  const IMPORTANCE = { 1: "minor", 2: "major", 4: "must have" };

  /** A record from weights ({criterion: 0|1|2|4}) and what they add up to. */
  function fromWeights(data, weights, result, robustness, address) {
    const reasons = (ofPick) => result.contributions.filter((c) => picks.includes(c.side) === ofPick).map((c) => record.reason(data, c, address));
    const picks = record.own(data.outcomes, result.answer)?.picks || [];
    const support = record.titled(data, result.support);
    return {
      ...record.head(data, sayAnswer(data, result.answer), address),
      context: Object.keys(weights).filter((id) => weights[id]).map((id) => ({ question: data.criteria[id].title, answer: IMPORTANCE[weights[id]] })),
      outcome: result.answer || "too-close-to-call",
      becauseSources: [],
      price: [],
      because: result.rule ? result.rule.because : "the weights above add up to " + Object.entries(support).map(([title, points]) => title + " " + points).join(", ") + ".",
      closeCall: false,
      support,
      for: reasons(true),
      against: reasons(false),
      wouldChange: ["The answer holds in " + robustness.same + " of " + robustness.tried + " weightings that differ by one step in one or two criteria."],
      nextSteps: [],
      risks: [],
      sources: [],
    };
  }

  const sayAnswer = (data, answer) => record.own(data.outcomes, answer)?.title || "Too close to call";

  Object.assign(record, { fromWeights, sayAnswer });
})(globalThis);
