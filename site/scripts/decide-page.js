// decide.html: one question at a time. State lives in the address after #, so that links and the back button work.
(function () {
  "use strict";

  const data = window.stackguideData;
  const { engine, record, parts } = window.stackguide;
  const { el, side } = parts;
  const host = document.getElementById("decide-app");
  if (!data || !host) return;

  const fallback = document.getElementById("decide-static");
  const all = engine.paths(data);

  // Answers to questions that the present path does not meet are kept, in case a change brings them back.
  let remembered = {};
  let first = true;

  function state() {
    const { at, v, was, ...answers } = parts.readHash();
    return { answers, at, made: v && { version: v, outcome: was } };
  }

  function go(answers, at) {
    remembered = { ...remembered, ...answers };
    const { steps } = engine.replay(data, answers);
    const used = Object.fromEntries(steps.map((s) => [s.question, s.option]));
    if (at) used.at = at;
    const hash = parts.writeHash(used);
    if (hash === location.hash || (hash === "#" && !location.hash)) show();
    else location.hash = hash;
  }

  function show() {
    const { answers, at, made } = state();
    remembered = { ...remembered, ...answers };
    const result = engine.replay(data, answers);
    const asked = at && result.steps.some((s) => s.question === at) ? at : null;
    const view = asked ? question(asked, answers, result) : result.outcome ? outcome(result, made) : question(result.waiting, answers, result);
    host.replaceChildren(...view);
    highlight(result, asked || result.waiting);
    if (!first) {
      const heading = host.querySelector("h2");
      heading.focus({ preventScroll: true });
      heading.scrollIntoView({ block: "start" });
    }
    first = false;
  }

  function question(id, answers, result) {
    const current = data.questions[id];
    const index = result.steps.findIndex((s) => s.question === id);
    const before = index < 0 ? result.steps.length : index;
    const most = before + current.longest;
    return [
      el("p", { class: "progress-words" }, "Question " + (before + 1) + " of at most " + most),
      el("progress", { max: most, value: before, "aria-hidden": "true" }),
      el("h2", { tabindex: "-1" }, current.text),
      current.help && el("p", { class: "question" }, current.help),
      el("ul", { class: "options" }, current.options.map((o) => el("li", {},
        el("button", { type: "button", class: "option", "aria-pressed": answers[id] === o.id ? "true" : false, onclick: () => go({ ...remembered, ...answers, [id]: o.id }) }, o.text)))),
      actions(result, before),
      trail(result.steps.filter((_, i) => i < before || index < 0), answers),
    ].filter(Boolean);
  }

  function actions(result, before) {
    const buttons = [];
    if (before > 0) buttons.push(el("button", { type: "button", onclick: () => back(result, before) }, "Back"));
    if (result.steps.length > 0) buttons.push(el("button", { type: "button", onclick: restart }, "Start again"));
    return buttons.length ? el("p", { class: "actions" }, buttons) : null;
  }

  function back(result, before) {
    const { answers } = state();
    go(answers, result.steps[before - 1].question);
  }

  function restart() {
    remembered = {};
    go({});
  }

  function trail(steps, answers) {
    if (steps.length === 0) return null;
    return el("section", { class: "trail", "aria-labelledby": "trail-title" },
      el("h3", { id: "trail-title" }, "Your answers"),
      el("ol", {}, steps.map((s) => el("li", {},
        data.questions[s.question].text + " ",
        el("strong", {}, data.questions[s.question].options.find((o) => o.id === s.option).text), " ",
        el("button", { type: "button", class: "small", "aria-label": "Change the answer to: " + data.questions[s.question].text, onclick: () => go(answers, s.question) }, "Change")))));
  }

  function outcome(result, made) {
    const path = { steps: result.steps, outcome: result.outcome };
    const found = data.outcomes[result.outcome];
    const why = engine.explain(data, path, all);
    const pros = why.reasons.filter((r) => r.side && found.picks.includes(r.side));
    const cons = why.reasons.filter((r) => r.side && !found.picks.includes(r.side));
    const neutral = why.reasons.filter((r) => !r.side);
    const similar = engine.similarScenarios(data, path, 3);
    const share = location.href.split("#")[0] + parts.writeHash({ ...Object.fromEntries(path.steps.map((s) => [s.question, s.option])), v: data.version, was: result.outcome });
    return [
      el("p", { class: "progress-words" }, "Answered in " + path.steps.length + " questions"),
      el("h2", { tabindex: "-1" }, found.title),
      el("p", { class: "question" }, found.summary),
      made && sinceThen(made, result),
      el("p", {}, found.because),
      balance(why),
      reasonPart(found.picks.length === 0 ? "What your answers weigh" : "What speaks for it", pros),
      reasonPart(found.picks.length === 0 ? "For the two technologies" : "What speaks against it", cons),
      neutral.length > 0 && el("p", { class: "note" }, "Also weighed, without favouring anybody: ", neutral.map((r, i) => [i ? ", " : "", el("a", { href: data.criteria[r.criterion].url }, data.criteria[r.criterion].title)])),
      why.changes.length > 0 && section("What would change it", el("ul", {}, why.changes.map((c) => el("li", {}, record.describeChange(data, c))))),
      similar.length > 0 && section("Scenarios like yours", el("ul", {}, similar.map((s) => el("li", {}, el("a", { href: s.scenario.url }, s.scenario.title), " ", el("span", { class: "note" }, s.same + " of " + s.of + " answers the same"))))),
      found.tools.length > 0 && section("Tools to look at", el("ul", { class: "links columns" }, found.tools.map((t) => el("li", {}, el("a", { href: t.url }, t.title))))),
      found.nextSteps.length > 0 && section("Next steps", el("ol", {}, found.nextSteps.map((s) => el("li", {}, s)))),
      found.risks.length > 0 && section("Risks to manage", el("ul", {}, found.risks.map((s) => el("li", {}, s)))),
      el("p", {}, el("a", { href: found.url }, "This outcome with its sources")),
      trail(result.steps, Object.fromEntries(result.steps.map((s) => [s.question, s.option]))),
      actions(result, result.steps.length),
      parts.recordPart(record.fromPath(data, path, why, share)),
    ].filter(Boolean);
  }

  /** What is different from the guide with which a shared link was made. */
  function sinceThen(made, result) {
    const then = data.outcomes[made.outcome];
    if (made.outcome && made.outcome !== result.outcome) {
      return el("p", { class: "notice" }, "This link was made with version " + made.version + " of the guide. There, these answers led to: " + (then ? then.title : made.outcome) + ". Today, with version " + data.version + ", they lead to the outcome above.");
    }
    return made.version === data.version ? null : el("p", { class: "notice" }, "This link was made with version " + made.version + " of the guide; this is version " + data.version + ". The outcome is still the same.");
  }

  const section = (title, ...content) => el("section", {}, el("h3", {}, title), ...content);

  function balance(why) {
    const sides = Object.entries(why.support);
    return el("p", { class: "balance" },
      sides.map(([id, points], i) => [i ? ", " : "", side(data, id), " " + points + " points"]), ". ",
      why.isClose ? el("strong", {}, "A close call: " + (why.runnerUp ? data.technologies[why.runnerUp].title + " is nearly as well supported." : "")) : null);
  }

  function reasonPart(title, reasons) {
    if (reasons.length === 0) return null;
    return section(title, el("ul", { class: "reasons" }, reasons.map((r) => {
      const criterion = data.criteria[r.criterion];
      return el("li", {}, el("a", { href: criterion.url }, criterion.title), ": ", side(data, r.side, record.verdict(data, r)),
        el("span", { class: "note" }, "; " + criterion.certainty + " certainty; " + r.points + " points"));
    })));
  }

  /** Marks the reader's way in the flowchart. */
  function highlight(result, waiting) {
    for (const marked of document.querySelectorAll(".flowchart .chosen, .flowchart .here")) marked.classList.remove("chosen", "here");
    for (const step of result.steps) {
      document.getElementById("node-" + step.question)?.classList.add("chosen");
      document.querySelector('.flowchart [data-from="' + step.question + '"][data-option="' + step.option + '"]')?.classList.add("chosen");
    }
    document.getElementById("node-" + (result.outcome && !waiting ? result.outcome : waiting))?.classList.add("here");
  }

  // A question in the flowchart opens here when the answers given so far lead to it.
  document.querySelector(".flowchart")?.addEventListener("click", (event) => {
    const id = event.target.closest("[id^=node-]")?.id.slice(5);
    const { answers } = state();
    if (!id || !engine.replay(data, answers).steps.some((s) => s.question === id)) return;
    event.preventDefault();
    go(answers, id);
  });

  fallback?.remove();
  host.hidden = false;
  window.addEventListener("hashchange", show);
  show();
})();
