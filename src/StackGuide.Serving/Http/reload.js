// In pages that "stackguide serve" sends, and in no published one: shows the page anew when its text has changed, and what is wrong with the files.
(function () {
  "use strict";

  const STYLES = `
    :host { all: initial; }
    section { position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-block-size: 60vh; overflow: auto; padding: 1rem 1.25rem;
      font: 1rem/1.5 system-ui, sans-serif; color: #1d1d1f; background: #fff6f5; border-block-start: 4px solid #b3261e; box-shadow: 0 0 2rem rgb(0 0 0 / 25%); }
    h2 { margin: 0 3rem 0.5rem 0; font-size: 1.125rem; }
    p { margin: 0.25rem 0; }
    ol { margin: 0.5rem 0 0; padding-inline-start: 1.5rem; }
    li { margin-block: 0.5rem; overflow-wrap: anywhere; }
    code { font: 0.9375rem/1.4 ui-monospace, monospace; }
    summary { cursor: pointer; }
    button { position: absolute; inset: 0.75rem 0.75rem auto auto; min-inline-size: 2.75rem; min-block-size: 2.75rem; font: inherit; color: inherit; background: none; border: 1px solid currentcolor; border-radius: 0.25rem; cursor: pointer; }
    :focus-visible { outline: 3px solid currentcolor; outline-offset: 2px; }
    @media (prefers-color-scheme: dark) { section { color: #f5f0ef; background: #2b1715; border-color: #ff8a80; } }
    @media print { section { display: none; } }`;

  // What a page's script may hold or find: anything with a name, and what can be worked with.
  const SPECIAL = "[id], [name], [data-state], form, input, select, textarea, button, table, details, script, style, svg";
  const UNSEEN = 'meta[name="description"], meta[property], script[type="application/ld+json"]';
  const SCRIPT = document.currentScript.getAttribute("src");
  let mark = performance.getEntriesByType("navigation")[0].serverTiming.find((part) => part.name === "page").description;
  let source = null;
  let host = null;

  // The page as it was sent: this script runs before those of the page. Each node of the copy knows the one in the page.
  const inPage = new WeakMap();
  const head = headOf(document);
  const sent = document.body.cloneNode(true);
  remember(sent, document.body);

  function remember(copy, node) {
    inPage.set(copy, node);
    copy.childNodes.forEach((child, i) => remember(child, node.childNodes[i]));
  }

  /** What a page's head says to browsers; what it says to other programs goes with the prose. */
  function headOf(page) {
    const copy = page.head.cloneNode(true);
    for (const node of copy.querySelectorAll(UNSEEN + ', script[src="' + SCRIPT + '"]')) node.remove();
    return copy.innerHTML;
  }

  /**
   * Puts changed prose in its place, which is sooner than loading the page again, and keeps what the reader has opened and typed.
   * Only there: other parts of a page belong to its scripts, and headings stand in the list of sections too.
   */
  function update(html) {
    const page = new DOMParser().parseFromString(html, "text/html");
    if (headOf(page) !== head) return false;
    const changes = [];
    if (!compare(sent, page.body, changes)) return false;
    const unseen = page.head.querySelectorAll(UNSEEN);
    document.head.querySelectorAll(UNSEEN).forEach((node, i) => unseen[i] && node.replaceWith(document.importNode(unseen[i], true)));
    for (const { parent, old, fresh, next } of changes) {
      const live = inPage.get(parent);
      for (const node of fresh) {
        const copy = node.cloneNode(true);
        const shown = document.importNode(node, true);
        parent.insertBefore(copy, next);
        live.insertBefore(shown, next && inPage.get(next));
        remember(copy, shown);
      }
      for (const node of old) {
        inPage.get(node).remove();
        node.remove();
      }
    }
    return true;
  }

  /** Collects where two pages differ; false where a difference is not prose alone. */
  function compare(old, fresh, changes) {
    const [a, b] = [[...old.childNodes], [...fresh.childNodes]];
    while (a.length > 0 && b.length > 0 && a[0].isEqualNode(b[0])) {
      a.shift();
      b.shift();
    }
    let next = null;
    while (a.length > 0 && b.length > 0 && a.at(-1).isEqualNode(b.at(-1))) {
      next = a.pop();
      b.pop();
    }
    if (a.length === 0 && b.length === 0) return true;
    const sameElement = a.length === 1 && b.length === 1 && a[0].nodeType === Node.ELEMENT_NODE && b[0].nodeType === Node.ELEMENT_NODE && a[0].cloneNode(false).isEqualNode(b[0].cloneNode(false));
    if (sameElement) return compare(a[0], b[0], changes);
    if (!old.closest("main .prose") || old.closest("[id]:not(main)") || ![...a, ...b].every(isProse)) return false;
    if (next && inPage.get(next).parentNode !== inPage.get(old)) return false;
    changes.push({ parent: old, old: a, fresh: b, next });
    return true;
  }

  const isProse = (node) => node.nodeType === Node.TEXT_NODE || (node.nodeType === Node.ELEMENT_NODE && !node.matches(SPECIAL) && !node.querySelector(SPECIAL));

  function el(tag, text, ...children) {
    const node = document.createElement(tag);
    if (text) node.textContent = text;
    node.append(...children);
    return node;
  }

  function close() {
    if (host) host.remove();
    host = null;
  }

  /** The region is announced when it appears; it takes no focus, so that whoever types on the page goes on typing. */
  function show(faults) {
    close();
    if (faults.length === 0) return;
    host = el("stackguide-faults");
    const root = host.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    root.adoptedStyleSheets = [sheet];
    const button = el("button", "Close");
    button.type = "button";
    button.addEventListener("click", close);
    const items = faults.map((fault) => el("li", "", el("code", fault.place), el("p", fault.code + ": " + fault.message), el("details", "", el("summary", "What this means"), el("p", fault.meaning))));
    const region = el("section", "", el("h2", faults.length === 1 ? "1 error" : faults.length + " errors"), el("p", "The page shows the last good state until it is mended."), el("ol", "", ...items), button);
    region.setAttribute("role", "alert");
    region.tabIndex = -1;
    root.append(region);
    document.documentElement.append(host);
  }

  /** A page that nobody sees does not listen: a browser opens only six connections to one server, and asks for the state when it is seen again. */
  function listen() {
    if (source || document.visibilityState === "hidden") return;
    source = new EventSource("/__stackguide/events?page=" + encodeURIComponent(decodeURIComponent(location.pathname)) + "&mark=" + mark);
    source.addEventListener("faults", (event) => show(JSON.parse(event.data)));
    source.addEventListener("changed", (event) => {
      const state = JSON.parse(event.data);
      if (update(state.page)) mark = state.mark;
      else location.reload();
    });
  }

  function rest() {
    if (source) source.close();
    source = null;
  }

  document.addEventListener("visibilitychange", () => (document.visibilityState === "hidden" ? rest() : listen()));
  addEventListener("pagehide", rest);
  addEventListener("pageshow", listen);
  document.addEventListener("keydown", (event) => event.key === "Escape" && close());
  listen();
})();
