// Small parts that several pages' scripts share: elements, downloads, the clipboard, the address.
(function (root) {
  "use strict";

  /** Makes an element; children are elements or texts, which are never read as markup. */
  function el(tag, attributes, ...children) {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (name === "onclick") node.addEventListener("click", value);
      else if (value !== undefined && value !== null && value !== false) node.setAttribute(name, value === true ? "" : value);
    }
    node.append(...children.flat(Infinity).filter((c) => c !== null && c !== undefined && c !== false));
    return node;
  }

  /** A technology's name with its accent. */
  const side = (data, id, words) => el("span", { class: "side" + (id ? " side-" + data.technologies[id].accent : "") }, words || (id ? data.technologies[id].title : "Nobody"));

  /** Reads `a=b&c=d` after the #; what is no id or version is dropped. */
  function readHash() {
    const state = {};
    for (const [key, value] of new URLSearchParams(location.hash.slice(1))) {
      if (/^[a-z0-9-]+$/.test(key) && /^[a-z0-9.-]+$/.test(value)) state[key] = value;
    }
    return state;
  }

  const writeHash = (state) => "#" + new URLSearchParams(state).toString();

  /** Copies a text; where the clipboard is refused, the text is shown and selected instead. */
  async function copy(text, button, fallback) {
    try {
      await navigator.clipboard.writeText(text);
      announce(button, "Copied");
    } catch {
      fallback.hidden = false;
      fallback.value = text;
      fallback.focus();
      fallback.select();
      announce(button, "Press Ctrl+C or Command+C to copy");
    }
  }

  function announce(button, words) {
    let status = button.parentElement.querySelector("[role=status]");
    if (!status) button.parentElement.append((status = el("span", { role: "status", class: "note" })));
    status.textContent = words;
  }

  /** Offers a text as a file. */
  function download(name, type, text) {
    const link = el("a", { href: URL.createObjectURL(new Blob([text], { type })), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  /** The buttons under a decision record, and the text itself to read. */
  function recordPart(record) {
    const markdown = root.stackguide.record.toMarkdown(record);
    const text = el("textarea", { class: "record-text", rows: "14", readonly: true, "aria-label": "Decision record in Markdown" });
    text.value = markdown;
    text.hidden = true;
    const show = el("button", { type: "button", "aria-expanded": "false", onclick: () => {
      text.hidden = !text.hidden;
      show.setAttribute("aria-expanded", String(!text.hidden));
    } }, "Show the text");
    return el("section", { class: "record", "aria-labelledby": "record-title" },
      el("h3", { id: "record-title" }, "Decision record"),
      el("p", {}, "For your team's files: the answers, the reasons with their dates, and what would change the decision, as a Markdown record in MADR form."),
      el("p", { class: "actions" },
        el("button", { type: "button", onclick: (e) => copy(markdown, e.currentTarget, text) }, "Copy"),
        el("button", { type: "button", onclick: () => download("decision-record.md", "text/markdown", markdown) }, "Download .md"),
        el("button", { type: "button", onclick: () => download("decision-record.json", "application/json", JSON.stringify(record, null, 2)) }, "Download .json"),
        el("button", { type: "button", onclick: () => window.print() }, "Print"),
        show),
      text);
  }

  root.stackguide = Object.assign(root.stackguide || {}, { parts: { el, side, readHash, writeHash, copy, recordPart } });
})(globalThis);
