// weigh.html: the reader sets how much each criterion counts. State lives in the address after #.
(function () {
  "use strict";

  const data = window.stackguideData;
  const { grounds, weighing, record, page, parts } = window.stackguide;
  const { el, side, bar } = parts;
  const form = document.getElementById("weigh-form");
  const result = document.getElementById("weigh-result");
  if (!data || !form || !result) return;

  // Stays in the page, so that screen readers announce the result and not everything below it.
  const status = el("p", { role: "status", class: "visually-hidden" });

  const LABELS = { 0: "Ignore", 1: "Minor", 2: "Major", 4: "Must have" };

  function weights() {
    const state = parts.readHash();
    return Object.fromEntries(Object.keys(data.criteria).map((id) => [id, weighing.STEPS.includes(Number(state[id])) ? Number(state[id]) : 0]));
  }

  /** The answers that the weights start from. */
  const steps = () => weighing.answered(data, parts.readHash().from);

  function set(next, from = parts.readHash().from) {
    const state = Object.fromEntries(Object.entries(next).filter(([, w]) => w > 0));
    page.keep(parts.writeHash(from ? { ...state, from } : state));
    show();
  }

  /** Starts from the answers of a scenario or of the decision. */
  function start(from) {
    const told = weighing.given(data, weighing.answered(data, from));
    set(Object.fromEntries(Object.entries(told).map(([id, g]) => [id, g.importance])), from);
  }

  function show() {
    const current = weights();
    const { v, was, then, from } = parts.readHash();
    if (from && !v && !Object.values(current).some(Boolean) && steps().length > 0) return void start(from);
    for (const select of form.querySelectorAll("select[data-criterion]")) select.value = String(current[select.dataset.criterion]);
    result.replaceChildren(...(Object.values(current).some(Boolean) || steps().length > 0 ? answer(current, { v, was, then }) : [parts.isOverlong() && el("p", { class: "notice" }, "The link is longer than any that this page makes, so its weights were left aside."), el("p", {}, "Give at least one criterion a weight, or start from a scenario.")].filter(Boolean)));
  }

  function answer(current, made) {
    const answers = steps();
    const sum = weighing.weigh(data, current, answers);
    const firm = weighing.robustness(data, current, answers);
    const most = Math.max(1, ...sum.contributions.map((c) => c.points));
    const sides = Object.entries(sum.support);
    const outcome = sum.answer || "too-close-to-call";
    const share = Math.round((100 * firm.same) / Math.max(1, firm.tried));
    status.textContent = record.sayAnswer(data, sum.answer) + ", in " + share + " % of nearby weightings";
    return [
      el("h2", {}, "Result"),
      el("div", { class: "answer" },
        el("p", { class: "pick" }, record.sayAnswer(data, sum.answer)),
        answers.length > 0 && el("p", { class: "question" }, record.sentence(data, { steps: answers })),
        sum.rule && el("p", {}, sum.rule.because, " Weights do not change that."),
        bar(data, sides, sides.reduce((all, [, points]) => all + points, 0)),
        el("p", {}, sides.map(([id, points], i) => [i ? ", " : "", side(data, id), " " + points + " points"]), "."),
        el("p", {}, "This answer holds in " + share + " % of nearby weightings (" + firm.same + " of " + firm.tried + " that differ by one step in one or two criteria).")),
      parts.sinceThen(data, made, outcome, (id) => record.sayAnswer(data, id)),
      sum.conflict && el("p", { class: "notice" }, "Two of your choices pull against each other: " + sum.conflict.map((c) => data.criteria[c].title).join(" and ") + "."),
      sum.contributions.length > 0 && el("table", { class: "contributions" },
        el("caption", {}, "What each criterion contributes"),
        el("thead", {}, el("tr", {}, ["Criterion", "For", "Points"].map((h) => el("th", { scope: "col" }, h)))),
        el("tbody", {}, sum.contributions.map((c) => el("tr", {},
          el("th", { scope: "row" }, el("a", { href: data.criteria[c.criterion].url }, data.criteria[c.criterion].title),
            c.elsewhere.length > 0 && el("span", { class: "note" }, " " + grounds.sayElsewhere(data, c))),
          el("td", {}, side(data, c.side)),
          el("td", {}, bar(data, [[c.side, c.points]], most), " " + c.points))))),
      parts.recordPart(record.fromWeights(data, current, sum, firm, address(current, outcome))),
    ].filter(Boolean);
  }

  /** The page's address with the weights, and what the guide says of their criteria now. */
  function address(current, outcome) {
    const used = Object.entries(current).filter(([, w]) => w > 0);
    const { from } = parts.readHash();
    return location.href.split("#")[0] + parts.writeHash({ ...Object.fromEntries(used), ...(from ? { from } : {}), ...record.stamp(data, outcome, used.map(([id]) => id)) });
  }

  function build() {
    const scenarios = el("select", { id: "weigh-preset" }, el("option", { value: "" }, "Choose a scenario"), data.scenarios.map((s, i) => el("option", { value: String(i) }, s.title)));
    scenarios.addEventListener("change", () => {
      if (scenarios.value !== "") start(Object.entries(data.scenarios[Number(scenarios.value)].answers).flat().join("."));
    });
    const rows = Object.entries(data.criteria).map(([id, criterion]) => {
      const select = el("select", { id: "weigh-" + id, "data-criterion": id }, weighing.STEPS.map((s) => el("option", { value: String(s) }, LABELS[s])));
      select.addEventListener("change", () => set({ ...weights(), [id]: Number(select.value) }));
      return el("li", {}, el("label", { for: "weigh-" + id }, criterion.title), select);
    });
    form.replaceChildren(
      el("p", {}, el("label", { for: "weigh-preset" }, "Start from a scenario"), " ", scenarios, " ",
        el("button", { type: "button", onclick: () => { scenarios.value = ""; set({}, ""); } }, "Clear")),
      el("ul", { class: "weights" }, rows));
    form.after(status);
    form.hidden = false;
  }

  build();
  page.listen(window, "hashchange", show);
  show();
})();
