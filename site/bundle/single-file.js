// The guide in one file: one page at a time, with the guide's own scripts unchanged. Without script all pages stand below each other.
// An address is #page/criteria/performance.html, then :anchor, then &what=a-script-keeps-there.
(function () {
  "use strict";

  const ADDRESS = /^#page\/([^:&]+)(?::([^&]*))?(?:&(.*))?$/;
  const REFERENCES = ["id", "for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "headers", "list", "form"];
  const HOME = "index.html";
  const pages = new Map();
  const parts = new Map();
  const done = new Set();
  const scrolled = new Map();
  let here = null;
  let followed = false;

  document.documentElement.classList.add("one-page");

  const replace = (url) => history.replaceState(null, "", url);

  /** Scripts keep their state behind #, as on pages of their own; here the page stands before it. */
  function withPage(url) {
    const at = url.indexOf("#");
    const state = at < 0 ? "" : url.slice(at + 1);
    return state.startsWith("page/") ? "#" + state : "#page/" + here + (state ? "&" + state : "");
  }

  /** The path that an address written on the shown page leads to. */
  const resolve = (address) => new URL(address, "guide:///" + here).pathname.slice(1);

  function route() {
    const hash = decode(location.hash);
    const address = ADDRESS.exec(hash);
    if (address && pages.has(address[1])) {
      show(address[1], address[2]);
      return;
    }
    if (here && hash.length > 1 && !hash.includes("=") && !address) {
      replace("#page/" + here + ":" + hash.slice(1));
      show(here, hash.slice(1));
      return;
    }
    if (!here) here = /(^#|&)was=/.test(hash) && pages.has("decide.html") ? "decide.html" : HOME;
    replace(address ? "#page/" + here : withPage(hash));
    show(here);
  }

  function decode(hash) {
    try {
      return decodeURIComponent(hash);
    } catch {
      return hash;
    }
  }

  function show(path, anchor) {
    const page = pages.get(path);
    const moved = here !== path || !page.classList.contains("here");
    if (moved) {
      if (here) scrolled.set(here, scrollY);
      here = path;
      adopt(page);
      document.querySelector(".pages").replaceChildren(page);
      page.classList.add("here");
      document.title = page.dataset.title;
      for (const link of document.querySelectorAll(".site-header nav a")) {
        if (link.getAttribute("href") === page.dataset.nav) link.setAttribute("aria-current", "page");
        else link.removeAttribute("aria-current");
      }
      run(page);
    }
    for (const marked of document.querySelectorAll("[data-target]")) marked.removeAttribute("data-target");
    const target = anchor && document.getElementById(anchor);
    if (target) {
      if (target.localName !== "main") target.setAttribute("data-target", "");
      target.scrollIntoView();
      if (target.tabIndex >= 0 || target.hasAttribute("tabindex")) target.focus({ preventScroll: true });
    } else if (moved) {
      scrollTo(0, followed ? 0 : scrolled.get(path) || 0);
      if (followed && !page.contains(document.activeElement)) page.querySelector("main")?.focus({ preventScroll: true });
    }
    followed = false;
  }

  /** Gives ids back the names that the page's own scripts and styles know; only one page stands in the document now. */
  function adopt(page) {
    if (!page.id) return;
    const prefix = page.id + ":";
    page.removeAttribute("id");
    for (const name of REFERENCES) {
      for (const node of page.querySelectorAll("[" + name + '*="' + prefix + '"]')) node.setAttribute(name, node.getAttribute(name).replaceAll(prefix, ""));
    }
  }

  /** Runs what a page needs and has not run yet, in a scope of its own. */
  function run(page) {
    window.stackguide = Object.assign(window.stackguide || {}, { page: scopeOf(here) });
    runOnce(page.dataset.scripts);
  }

  /** What page-parts.js is to a page of its own: events concern its scripts only while it is shown, and what they load is here already. */
  function scopeOf(shown) {
    return {
      listen: (target, type, listener) => target.addEventListener(type, (event) => here === shown && listener(event)),
      keep: (hash) => replace(withPage(hash)),
      load: async (address) => runOnce(resolve(address)),
    };
  }

  function runOnce(assets) {
    for (const asset of assets.split(" ")) if (parts.has(asset) && !done.has(asset)) execute(asset);
  }

  function execute(asset) {
    done.add(asset);
    const script = document.createElement("script");
    script.textContent = parts.get(asset).textContent;
    document.body.append(script);
    script.remove();
  }

  /** Links that scripts make lead to files, which are pages of this one. */
  function mend(root) {
    for (const link of root.querySelectorAll?.("a[href]") || []) {
      const address = link.getAttribute("href");
      if (address.startsWith("#") || /^[a-z]+:/.test(address)) continue;
      const path = resolve(address);
      if (pages.has(path)) link.setAttribute("href", "#page/" + path + address.replace(/^[^#]*/, "").replace("#", ":"));
    }
  }

  /** Notes that a link is followed, and gives out the guide's data as files. */
  function follow(event) {
    const link = event.target.closest?.('a[href^="#"]');
    followed = Boolean(link);
    const part = link && parts.get(link.getAttribute("href").slice("#file/".length));
    if (!part) return;
    event.preventDefault();
    const file = document.createElement("a");
    file.href = URL.createObjectURL(new Blob([part.textContent]));
    file.download = link.getAttribute("href").split("/").pop();
    file.click();
    setTimeout(() => URL.revokeObjectURL(file.href), 1000);
  }

  document.addEventListener("DOMContentLoaded", () => {
    for (const part of document.querySelectorAll("script[data-part]")) parts.set(part.dataset.part, part);
    for (const page of document.querySelectorAll(".pages > article")) {
      pages.set(page.id.slice("page/".length), page);
      page.remove();
    }
    window.addEventListener("hashchange", route);
    document.addEventListener("click", follow);
    new MutationObserver((changes) => changes.forEach((c) => c.addedNodes.forEach((n) => n.parentNode && mend(n.parentNode)))).observe(document.body, { childList: true, subtree: true });
    runOnce(document.querySelector(".pages").dataset.scripts);
    history.scrollRestoration = "manual";
    route();
  });
})();
