// Weighing criteria by hand: pure functions over the guide's data, no page.
(function (root) {
  "use strict";

  const { grounds } = root.stackguide;

  /** The steps of importance, from the least; a weight is one of these numbers. */
  const STEPS = [0, 1, 2, 4];

  /** Within a tenth of all points nobody has won. */
  const TOO_CLOSE = 0.1;

  /** How the weights ({criterion: 0|1|2|4}) add up. */
  function weigh(data, weights) {
    const support = Object.fromEntries(Object.keys(data.technologies).map((id) => [id, 0]));
    const found = [];
    const knockedOut = {};
    for (const [id, criterion] of Object.entries(data.criteria)) {
      const weight = weights[id] || 0;
      if (!weight || !criterion.favours) continue;
      found.push({ criterion: id, side: criterion.favours, points: weight * criterion.strength });
      if (weight === 4 && criterion.strength === 3) {
        for (const other of Object.keys(data.technologies)) {
          if (other !== criterion.favours) (knockedOut[other] = knockedOut[other] || []).push(id);
        }
      }
    }
    const contributions = grounds.countOnce(data, found).sort((a, b) => b.points - a.points);
    for (const { side, points } of contributions) support[side] += points;
    return { support, contributions, knockedOut, conflict: conflict(contributions), answer: answer(data, support, knockedOut) };
  }

  /** The technology that leads, or null when it is too close to call. A knocked-out technology does not win while another stands. */
  function answer(data, support, knockedOut) {
    const standing = Object.keys(data.technologies).filter((id) => !knockedOut[id]);
    if (standing.length === 1) return standing[0];
    const ranked = Object.entries(support).filter(([id]) => standing.length === 0 || standing.includes(id)).sort((a, b) => b[1] - a[1]);
    const total = Object.values(support).reduce((sum, s) => sum + s, 0);
    if (total === 0 || ranked.length < 2) return null;
    return ranked[0][1] - ranked[1][1] <= total * TOO_CLOSE ? null : ranked[0][0];
  }

  /** The two heaviest criteria that speak for different sides, when the lighter weighs at least half of the heavier. */
  function conflict(contributions) {
    const first = contributions[0];
    const second = first && contributions.find((c) => c.side !== first.side);
    return second && second.points * 2 >= first.points && second.points >= 4 ? [first.criterion, second.criterion] : null;
  }

  /** Of all weightings that differ by one step in one or two criteria: how many give the same answer. */
  function robustness(data, weights) {
    const expected = weigh(data, weights).answer;
    const moves = Object.keys(data.criteria).flatMap((id) => {
      const at = STEPS.indexOf(weights[id] || 0);
      return [at - 1, at + 1].filter((s) => s >= 0 && s < STEPS.length).map((s) => [id, STEPS[s]]);
    });
    let same = 0;
    let tried = 0;
    const attempt = (changed) => {
      tried++;
      if (weigh(data, { ...weights, ...Object.fromEntries(changed) }).answer === expected) same++;
    };
    moves.forEach((one, i) => {
      attempt([one]);
      for (const other of moves.slice(i + 1)) if (other[0] !== one[0]) attempt([one, other]);
    });
    return { same, tried };
  }

  root.stackguide = Object.assign(root.stackguide || {}, { weighing: { STEPS, weigh, robustness } });
})(globalThis);
