// The decision engine of the browser: pure functions over the flow's data (assets/guide-data.*.js), no page.
// The same rules run in C# (StackGuide.Model/Decisions/DecisionEngine.cs); a test runs every path in both.
(function (root) {
  "use strict";

  const { grounds } = root.stackguide;
  const MOST_CHANGES = 3;

  /** A lead of so many points decides nothing. */
  const MOST_OF_A_TIE = 4;

  /** Follows answers ({question: option}) from the start for as long as they fit. */
  function replay(flow, answers) {
    const steps = [];
    const seen = new Set();
    let id = flow.start;
    while (flow.questions[id] && !seen.has(id)) {
      seen.add(id);
      const option = flow.questions[id].options.find((o) => o.id === answers[id]);
      if (!option) return { steps, waiting: id, outcome: null };
      steps.push({ question: id, option: option.id });
      id = option.next;
    }
    return { steps, waiting: null, outcome: flow.questions[id] ? null : decide(flow, steps).outcome };
  }

  /** Every path of a sound flow, first options first. */
  function paths(flow) {
    const all = [];
    const walk = (id, steps) => {
      if (!flow.questions[id]) {
        const { outcome } = decide(flow, steps);
        if (outcome) all.push({ steps, outcome });
        return;
      }
      for (const option of flow.questions[id].options) walk(option.next, [...steps, { question: id, option: option.id }]);
    };
    walk(flow.start, []);
    return all;
  }

  const optionOf = (flow, step) => flow.questions[step.question].options.find((o) => o.id === step.option);

  /** What answers that lead to no further question decide: `{ outcome, rule }`, each null where there is none. */
  function decide(flow, steps) {
    const { next } = optionOf(flow, steps[steps.length - 1]);
    if (next) return { outcome: flow.outcomes[next] ? next : null, rule: null };
    const { rule, ruledOut } = ruling(flow, steps);
    if (rule) return { outcome: rule.decides, rule };
    return { outcome: byPoints(flow, reasons(flow, { steps }), ruledOut), rule: null };
  }

  /** The rule that decides, or null, and the ids of the outcomes that rules leave out. */
  function ruling(flow, steps) {
    const given = Object.fromEntries(steps.map((s) => [s.question, s.option]));
    const fitting = flow.rules.filter((r) => Object.entries(r.when).every(([question, options]) => options.includes(given[question])));
    const ruledOut = fitting.flatMap((r) => r.rulesOut);
    return { rule: fitting.find((r) => r.decides && !ruledOut.includes(r.decides)) || null, ruledOut };
  }

  /** The outcome that the points of reasons decide among those that are not ruled out, or null. */
  function byPoints(flow, because, ruledOut) {
    const standing = Object.keys(flow.outcomes).filter((id) => !ruledOut.includes(id));
    const points = support(flow, because);
    const pick = (id) => flow.outcomes[id].picks[0];
    const ranked = standing.filter((id) => flow.outcomes[id].picks.length === 1).sort((a, b) => points[pick(b)] - points[pick(a)] || compare(pick(a), pick(b)));
    const ties = standing.filter((id) => flow.outcomes[id].picks.length > 1 && !flow.outcomes[id].together);
    if (ranked.length === 0) return ties[0] || null;
    const first = pick(ranked[0]);
    const isSure = because.some((r) => r.points > 0 && r.side === first && (flow.criteria[r.criterion].sure || r.side !== flow.criteria[r.criterion].favours));
    // Where the first rests on nothing sure, how far the others are behind says nothing.
    const alike = ranked.map(pick).filter((id) => !isSure || points[first] - points[id] <= MOST_OF_A_TIE);
    const fitting = ties.filter((id) => alike.length > 1 && flow.outcomes[id].picks.includes(first) && flow.outcomes[id].picks.every((t) => alike.includes(t)));
    return fitting.reduce((best, id) => (best && flow.outcomes[best].picks.length >= flow.outcomes[id].picks.length ? best : id), null) || ranked[0];
  }

  /** Points by technology. */
  function support(flow, because) {
    const points = {};
    for (const id of Object.keys(flow.technologies)) points[id] = because.filter((r) => r.side === id).reduce((sum, r) => sum + r.points, 0);
    return points;
  }

  /** What the answers of a path weigh, heaviest first. */
  function reasons(flow, path) {
    const found = new Map();
    for (const step of path.steps) {
      for (const weight of optionOf(flow, step).weighs) {
        const criterion = flow.criteria[weight.criterion];
        if (!criterion) continue;
        const side = weight.side || criterion.favours || null;
        const key = weight.criterion + " " + side;
        const known = found.get(key);
        if (!known || known.importance < weight.importance) found.set(key, { criterion: weight.criterion, side, importance: weight.importance });
      }
    }
    const order = Object.keys(flow.criteria);
    return grounds.countOnce(flow, [...found.values()].map((r) => ({ ...r, points: points(flow, r) })))
      .sort((a, b) => b.points - a.points || order.indexOf(a.criterion) - order.indexOf(b.criterion) || compare(a.side || "", b.side || ""));
  }

  function points(flow, reason) {
    if (!reason.side) return 0;
    const criterion = flow.criteria[reason.criterion];
    return reason.importance * (reason.side !== criterion.favours ? 2 : criterion.strength);
  }

  const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

  /** Everything that is to be said of a path. */
  function explain(flow, path, all) {
    const because = reasons(flow, path);
    const { picks, together } = flow.outcomes[path.outcome];
    const points = support(flow, because);
    const [runnerUp, isClose] = findRunnerUp(picks, points);
    const options = path.steps.map((s) => optionOf(flow, s));
    return {
      reasons: because,
      support: points,
      runnerUp,
      isClose,
      changes: changes(flow, path, all || paths(flow)),
      rule: decide(flow, path.steps).rule,
      learns: picks.filter((t) => (picks.length === 1 || together) && options.some((o) => (o.lacks || []).includes(t))),
      stays: picks.length === 1 && options.some((o) => o.runs === picks[0]),
    };
  }

  /** The strongest that was not picked, and whether the weakest pick leads by a quarter of all points at most. */
  function findRunnerUp(picks, support) {
    const ranked = Object.entries(support).sort((a, b) => b[1] - a[1] || compare(a[0], b[0]));
    const others = ranked.filter(([id]) => !picks.includes(id));
    if (ranked.length < 2) return [null, false];
    if (others.length === 0 || others.length === ranked.length) return [ranked[1][0], false];
    const weakest = Math.min(...ranked.filter(([id]) => picks.includes(id)).map(([, s]) => s));
    const total = ranked.reduce((sum, [, s]) => sum + s, 0);
    return [others[0][0], (weakest - others[0][1]) * 4 <= total];
  }

  /** The smallest changes of answers that lead to another outcome, one for each outcome that so few can reach. */
  function changes(flow, path, all) {
    const given = Object.fromEntries(path.steps.map((s) => [s.question, s.option]));
    const best = {};
    for (const other of all) {
      if (other.outcome === path.outcome) continue;
      const changed = other.steps.filter((s) => given[s.question] !== undefined && given[s.question] !== s.option);
      const added = other.steps.filter((s) => given[s.question] === undefined);
      const known = best[other.outcome];
      if (!known || changed.length < known.changed.length || (changed.length === known.changed.length && added.length < known.added.length)) {
        best[other.outcome] = { changed, added, outcome: other.outcome };
      }
    }
    const found = Object.keys(flow.outcomes).filter((id) => best[id]).map((id) => best[id]);
    const fewest = Math.min(...found.map((c) => c.changed.length));
    return found
      .filter((c) => c.changed.length === fewest)
      .sort((a, b) => a.added.length - b.added.length)
      .slice(0, MOST_CHANGES);
  }

  /** The scenarios whose answers agree with the path in at least half of the questions, closest first. */
  function similarScenarios(flow, path, most) {
    const given = Object.fromEntries(path.steps.map((s) => [s.question, s.option]));
    return flow.scenarios
      .map((scenario) => {
        const questions = Object.keys(scenario.answers);
        return { scenario, same: questions.filter((q) => given[q] === scenario.answers[q]).length, of: Math.max(questions.length, path.steps.length) };
      })
      .filter((s) => s.same > 0 && s.same * 2 >= s.of)
      .sort((a, b) => b.same / b.of - a.same / a.of)
      .slice(0, most);
  }

  root.stackguide = Object.assign(root.stackguide || {}, { engine: { replay, paths, reasons, decide, ruling, byPoints, support, explain, similarScenarios } });
})(globalThis);
