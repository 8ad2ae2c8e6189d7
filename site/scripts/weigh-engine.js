// Weighing criteria by hand: pure functions over the guide's data, no page.
(function (root) {
  "use strict";

  const { engine, grounds } = root.stackguide;

  /** The steps of importance, from the least; a weight is one of these numbers. */
  const STEPS = [0, 1, 2, 4];

  /** The answers that weighing starts from, as steps; none where they lead to no outcome. `from` is `question.option.question.option`. */
  function answered(data, from) {
    const pieces = (from || "").split(".");
    const { steps, waiting } = engine.replay(data, Object.fromEntries(pieces.flatMap((p, i) => (i % 2 === 0 && pieces[i + 1] ? [[p, pieces[i + 1]]] : []))));
    return waiting ? [] : steps;
  }

  /** What answers weigh: `{ criterion: { importance, side } }`, the heavier side where they name two. */
  function given(data, steps) {
    const found = {};
    if (steps.length === 0) return found;
    for (const { criterion, side, importance, points } of engine.reasons(data, { steps })) {
      if (!found[criterion] || found[criterion].points < points) found[criterion] = { importance, side, points };
    }
    return found;
  }

  /** How the weights ({criterion: 0|1|2|4}) add up, and the outcome that they and the rules for the answers decide. */
  function weigh(data, weights, steps = []) {
    const told = given(data, steps);
    const found = [];
    for (const [id, criterion] of Object.entries(data.criteria)) {
      const side = told[id] ? told[id].side : criterion.favours;
      if (weights[id] && side) found.push({ criterion: id, side, points: weights[id] * (side === criterion.favours ? criterion.strength : 2) });
    }
    const contributions = grounds.countOnce(data, found).sort((a, b) => b.points - a.points);
    const support = engine.support(data, contributions);
    const { rule, ruledOut } = steps.length > 0 ? engine.ruling(data, steps) : { rule: null, ruledOut: [] };
    const alone = steps.length > 0 ? steps[steps.length - 1] : null;
    const next = alone && data.questions[alone.question].options.find((o) => o.id === alone.option).next;
    return { support, contributions, rule, conflict: conflict(contributions), answer: next || (rule ? rule.decides : engine.byPoints(data, contributions, ruledOut)) };
  }

  /** The two heaviest criteria that speak for different sides, when the lighter weighs at least half of the heavier. */
  function conflict(contributions) {
    const first = contributions[0];
    const second = first && contributions.find((c) => c.side !== first.side);
    return second && second.points * 2 >= first.points && second.points >= 4 ? [first.criterion, second.criterion] : null;
  }

  /** Of all weightings that differ by one step in one or two criteria: how many give the same answer. */
  function robustness(data, weights, steps) {
    const expected = weigh(data, weights, steps).answer;
    const moves = Object.keys(data.criteria).flatMap((id) => {
      const at = STEPS.indexOf(weights[id] || 0);
      return [at - 1, at + 1].filter((s) => s >= 0 && s < STEPS.length).map((s) => [id, STEPS[s]]);
    });
    let same = 0;
    let tried = 0;
    const attempt = (changed) => {
      tried++;
      if (weigh(data, { ...weights, ...Object.fromEntries(changed) }, steps).answer === expected) same++;
    };
    moves.forEach((one, i) => {
      attempt([one]);
      for (const other of moves.slice(i + 1)) if (other[0] !== one[0]) attempt([one, other]);
    });
    return { same, tried };
  }

  root.stackguide = Object.assign(root.stackguide || {}, { weighing: { STEPS, answered, given, weigh, robustness } });
})(globalThis);
