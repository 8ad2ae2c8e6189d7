// What is shown of a decision record: its buttons, its text, and what has changed since its link was made.
(function (root) {
  "use strict";

  const { parts, record } = root.stackguide;
  const { el, download } = parts;

  /** A record's buttons and its text. */
  function recordPart(made) {
    const markdown = record.toMarkdown(made);
    const text = el("textarea", { class: "record-text", rows: "14", readonly: true, "aria-label": "Decision record in Markdown" });
    text.value = markdown;
    text.hidden = true;
    const show = el("button", { type: "button", "aria-expanded": "false", onclick: () => {
      text.value = markdown;
      text.hidden = !text.hidden;
      show.setAttribute("aria-expanded", String(!text.hidden));
    } }, "Show the text");
    return el("section", { class: "record", "aria-labelledby": "record-title" },
      el("h3", { id: "record-title" }, "Decision record"),
      el("p", {}, "For your team's files: answers, dated reasons and what would change the decision, in MADR form. Its link shows what has changed in the guide since."),
      el("p", { class: "actions" },
        el("button", { type: "button", onclick: (e) => parts.copy(markdown, e.currentTarget, text) }, "Copy"),
        el("button", { type: "button", onclick: (e) => parts.copy(made.address, e.currentTarget, text) }, "Copy link"),
        el("button", { type: "button", onclick: () => download("decision-record.md", "text/markdown", markdown) }, "Download .md"),
        el("button", { type: "button", onclick: () => download("decision-record.json", "application/json", JSON.stringify(made, null, 2)) }, "Download .json"),
        el("button", { type: "button", onclick: () => print(markdown) }, "Print"),
        show),
      text);
  }

  /** Prints the record alone, without its links' addresses; the stylesheet hides all else. */
  function print(markdown) {
    const sheet = el("div", { class: "record-sheet" }, markdown.replace(/\[([^\]]+)\]\([^)]+\)/g, "$1"));
    document.querySelector(".record-sheet")?.remove();
    document.body.append(sheet);
    window.addEventListener("afterprint", () => sheet.remove(), { once: true });
    window.print();
  }

  /** What has changed since a link was made; null when nothing has. `titleOf` names an outcome. */
  function sinceThen(data, { v, was, then }, outcome, titleOf) {
    const verdicts = record.changedVerdicts(data, then);
    const moved = was && was !== outcome;
    if (!v || (v === data.version && !moved && !verdicts.length)) return null;
    return el("div", { class: "notice" },
      el("p", {}, v === data.version ? "This link was made before the guide was last changed." : "This link was made with version " + record.brief(v) + " of the guide; this is version " + data.version + ".",
        moved ? " It said then: " + titleOf(was) + ". That is no longer the outcome." : " The outcome is still the same."),
      verdicts.length > 0
        ? [el("p", {}, "Verdicts that have changed since:"), el("ul", {}, verdicts.map((c) => el("li", {}, c.url ? el("a", { href: c.url }, c.title) : c.title, ": “" + c.then + "” then, “" + c.now + "” now.")))]
        : then && el("p", {}, "No verdict that it rests on has changed."));
  }

  Object.assign(parts, { recordPart, sinceThen });
})(globalThis);
