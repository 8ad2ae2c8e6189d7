// decide.html: one question at a time. State lives in the address after #, so that links and the back button work.
(function () {
  "use strict";

  const data = window.stackguideData;
  const { engine, page, parts, record } = window.stackguide;
  const { el } = parts;
  const host = document.getElementById("decide-app");
  if (!data || !host) return;

  // More answers than this stand side by side.
  const MANY = 8;

  // Every path through the flow; not needed before the first outcome.
  let paths = null;

  // Says how far one is; it stays in the page, so that screen readers announce its changes.
  const status = el("p", { class: "progress-words", role: "status" });
  const view = el("div", {});

  // Answers to questions that the present path does not meet are kept, in case a change brings them back.
  let remembered = {};
  let first = true;

  // A finger often taps twice. The second tap would answer a question that nobody has read.
  const TAP_TWICE = 500;
  let asked = { id: null, since: 0 };

  function state() {
    const { at, v, was, then, ...answers } = parts.readHash();
    return { answers, at, made: { v, was, then } };
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
    const id = at && result.steps.some((s) => s.question === at) ? at : result.waiting;
    if (id !== asked.id) asked = { id, since: first ? -Infinity : performance.now() };
    view.replaceChildren(...(id ? question(id, answers, result, made) : outcome(result, made)));
    highlight(result, id || result.outcome);
    if (!first) {
      view.querySelector("h2").focus({ preventScroll: true });
      host.scrollIntoView({ block: "start" });
    }
    first = false;
  }

  function question(id, answers, result, made) {
    const current = data.questions[id];
    const index = result.steps.findIndex((s) => s.question === id);
    const before = index < 0 ? result.steps.length : index;
    const most = before + current.longest;
    status.textContent = "Question " + (before + 1) + " of at most " + most;
    return [
      parts.isOverlong() && el("p", { class: "notice" }, "The link is longer than any that this page makes, so its answers were left aside."),
      el("progress", { max: most, value: before, "aria-hidden": "true" }),
      made.was && el("p", { class: "notice" }, "The questions have changed since this link was made (version " + record.brief(made.v || "unknown") + "; this is " + data.version + "): an answer is missing."),
      el("h2", { tabindex: "-1" }, current.text),
      el("ul", { class: "options" + (current.options.length > MANY ? " short" : "") }, current.options.map((o) => el("li", {},
        el("button", { type: "button", class: "option", "aria-pressed": answers[id] === o.id ? "true" : false, onclick: (event) => answer(event, { ...remembered, ...answers, [id]: o.id }) }, o.text)))),
      current.help && el("details", {}, el("summary", {}, "What helps to answer"), el("p", {}, current.help)),
      actions(result, before),
      trail(result.steps.filter((_, i) => i < before || index < 0), answers),
    ].filter(Boolean);
  }

  /** Takes an answer, but not from a tap that follows the last one too soon; the keyboard, whose clicks have no count, is never too soon. */
  function answer(event, answers) {
    if (event.detail > 0 && performance.now() - asked.since < TAP_TWICE) return;
    go(answers);
  }

  function outcome(result, made) {
    const path = { steps: result.steps, outcome: result.outcome };
    status.textContent = "Answered in " + path.steps.length + (path.steps.length === 1 ? " question" : " questions");
    const given = [trail(path.steps, Object.fromEntries(path.steps.map((s) => [s.question, s.option]))), actions(result, path.steps.length)];
    paths ??= engine.paths(data);
    return parts.outcome(data, path, paths, made, el("div", {}, given));
  }

  function actions(result, before) {
    const buttons = [];
    if (before > 0) buttons.push(el("button", { type: "button", onclick: () => go(state().answers, result.steps[before - 1].question) }, "Back"));
    if (result.steps.length > 0) buttons.push(el("button", { type: "button", onclick: restart }, "Start again"));
    return buttons.length ? el("p", { class: "actions" }, buttons) : null;
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
        el("strong", {}, answerOf(s).short || answerOf(s).text), " ",
        el("button", { type: "button", class: "small", "aria-label": "Change the answer to: " + data.questions[s.question].text, onclick: () => go(answers, s.question) }, "Change")))));
  }

  const answerOf = (step) => data.questions[step.question].options.find((o) => o.id === step.option);

  /** Marks the reader's way in the flowchart, and the step where it has come to. */
  function highlight(result, here) {
    for (const marked of document.querySelectorAll(".flowchart .chosen, .flowchart .here")) marked.classList.remove("chosen", "here");
    for (const step of result.steps) {
      document.getElementById("node-" + step.question)?.classList.add("chosen");
      document.querySelector('.flowchart [data-from="' + step.question + '"][data-option="' + step.option + '"]')?.classList.add("chosen");
    }
    document.getElementById("node-" + here)?.classList.add("here");
  }

  // A step in the flowchart opens here when the answers given so far lead to it; others have pages of their own.
  document.querySelector(".flowchart")?.addEventListener("click", (event) => {
    const id = event.target.closest("[id^=node-]")?.id.slice(5);
    const { answers } = state();
    const { steps, waiting, outcome } = engine.replay(data, answers);
    const answered = steps.some((s) => s.question === id);
    if (!id || !(answered || id === waiting || id === outcome)) return;
    event.preventDefault();
    go(answers, answered ? id : null);
  });

  document.getElementById("decide-static")?.remove();
  host.replaceChildren(status, view);
  host.hidden = false;
  page.listen(window, "hashchange", show);
  show();
})();
