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

  const mark = document.currentScript.dataset.mark;
  let source = null;
  let host = null;

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
    source.addEventListener("changed", () => location.reload());
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
