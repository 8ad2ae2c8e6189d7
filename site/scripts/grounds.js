// Counts once what rests on one ground: pure functions over the guide's data, no page.
// The same rule runs in C# (StackGuide.Model/Decisions/SharedGrounds.cs); tests run both.
(function (root) {
  "use strict";

  /** Reasons ({criterion, side, points}) less what counts elsewhere among them; `elsewhere` says what and under which criterion. */
  function countOnce(data, reasons) {
    const order = Object.keys(data.criteria);
    const counted = reasons.map((r) => ({ ...r, elsewhere: [] }));
    const groundsOf = (r) => r.side && r.points > 0 && data.criteria[r.criterion].grounds?.[r.side];
    const taken = {};
    counted
      .map((reason) => ({ reason, grounds: groundsOf(reason) }))
      .filter((s) => s.grounds)
      .sort((a, b) => b.reason.points * a.grounds.all - a.reason.points * b.grounds.all || order.indexOf(a.reason.criterion) - order.indexOf(b.reason.criterion))
      .forEach(({ reason, grounds: { all, named } }) => {
        for (const ground of named) {
          const key = reason.side + " " + ground;
          if (taken[key]) reason.elsewhere.push({ ground, under: taken[key] });
          else taken[key] = reason.criterion;
        }
        reason.points = Math.floor((2 * reason.points * (all - reason.elsewhere.length) + all) / (2 * all));
      });
    return counted;
  }

  /** What is missing from a reason's points, in words; empty where nothing is. */
  const sayElsewhere = (data, reason) => reason.elsewhere.map((e) => e.ground + " counts under " + data.criteria[e.under].title).join(", ");

  root.stackguide = Object.assign(root.stackguide || {}, { grounds: { countOnce, sayElsewhere } });
})(globalThis);
