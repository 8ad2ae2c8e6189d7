// Small parts that several pages' scripts share: elements, bars, the clipboard, the address, and the page's scope.
(function (root) {
  "use strict";

  /**
   * What a page's script asks of the window and the document, because it may share them: in the guide in one file, pages take turns,
   * and site/bundle/single-file.js gives each a scope of its own before its script runs.
   */
  const scope = {
    /** Listens while the page is shown. */
    listen: (target, type, listener) => target.addEventListener(type, listener),

    /** Puts a state like `#a=b` into the address, or none, without a new entry in the history. */
    keep: (hash) => history.replaceState(null, "", hash || location.pathname),

    /** Runs a script that is not needed at once. */
    load: (address) => new Promise((resolve, reject) => {
      const script = el("script", { src: address });
      script.addEventListener("load", resolve);
      script.addEventListener("error", reject);
      document.head.append(script);
    }),
  };

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

  /** A bar of parts [[technology, points]] in the technologies' colours; numbers stand beside it, so it is hidden from screen readers. */
  function bar(data, points, of) {
    const pieces = points.filter(([, count]) => count > 0).map(([id, count]) => {
      const piece = el("span", { class: "side-" + data.technologies[id].accent });
      piece.style.inlineSize = (100 * count) / Math.max(1, of) + "%";
      return piece;
    });
    return el("span", { class: "bar", "aria-hidden": "true" }, pieces);
  }

  // Four times as long as a link that weighs every criterion. Addresses come from strangers, and reading them must take no time.
  const LONGEST_HASH = 8000;

  /** Whether the address is longer than any that these pages make; then it is not read. */
  const isOverlong = () => location.hash.length > LONGEST_HASH;

  /** Reads `a=b&c=d` after the #; what is no id or version is dropped. Only what is written there is in it, so `constructor` is not. */
  function readHash() {
    const state = Object.create(null);
    if (isOverlong()) return state;
    for (const [key, value] of new URLSearchParams(location.hash.slice(1))) {
      if (/^[a-z0-9-]+$/.test(key) && /^[a-z0-9.-]+$/.test(value)) state[key] = value;
    }
    return state;
  }

  const writeHash = (state) => "#" + new URLSearchParams(state).toString();

  /** Changes some of what the address says after #; an empty value goes. */
  function changeHash(changes) {
    const state = Object.fromEntries(Object.entries({ ...readHash(), ...changes }).filter(([, value]) => value));
    root.stackguide.page.keep(Object.keys(state).length > 0 ? writeHash(state) : "");
  }

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

  root.stackguide = Object.assign({ page: scope }, root.stackguide, { parts: { el, side, bar, isOverlong, readHash, writeHash, changeHash, download, copy } });
})(globalThis);
