// search.html: results as you type. The index is loaded on the first use; the query lives in the address.
(function () {
  "use strict";

  const { search, page, parts } = window.stackguide;
  const { el } = parts;
  const form = document.getElementById("search-form");
  const input = document.getElementById("search-input");
  const status = document.getElementById("search-status");
  const list = document.getElementById("search-results");
  if (!form || !input || !status || !list) return;

  const MOST = 20;
  const SECTIONS = 3;
  const azIndex = document.getElementById("search-az");
  let index = null;
  let loading = null;

  function load() {
    loading ??= page.load(form.dataset.index).then(() => (index = search.open(window.stackguideSearch)));
    return loading;
  }

  async function show() {
    const query = input.value.trim();
    azIndex.hidden = query !== "";
    if (query === "") {
      list.replaceChildren();
      list.removeAttribute("aria-busy");
      status.textContent = "";
      return;
    }
    list.setAttribute("aria-busy", "true");
    try {
      await load();
    } catch {
      list.removeAttribute("aria-busy");
      status.textContent = "The search index could not be loaded. The list below leads everywhere.";
      azIndex.hidden = false;
      return;
    }
    if (query !== input.value.trim()) return;
    const { results, marks } = search.search(index, query, MOST);
    const count = results.length === MOST ? MOST + " or more results" : results.length === 1 ? "1 result" : results.length + " results";
    status.textContent = results.length === 0 ? "Nothing found for “" + query + "”. Try another word, or look below." : count + " for “" + query + "”";
    list.replaceChildren(...results.map((result) => item(result, marks)));
    list.removeAttribute("aria-busy");
    if (results.length === 0) azIndex.hidden = false;
  }

  /** A result: its kind, its title, its summary, and those of its sections that the query names. */
  function item(result, marks) {
    const hit = (text) => search.tokens(text).some((word) => marks.has(word));
    const sections = result.sections.filter((s) => hit(s.title)).slice(0, SECTIONS);
    return el("li", {},
      el("span", { class: "kind" }, result.kind), " ",
      el("a", { href: result.url }, marked(result.title, marks)),
      result.summary && el("span", { class: "note" }, marked(result.summary, marks)),
      sections.length > 0 && el("span", { class: "note" }, "Section: ", sections.map((s, i) => [i > 0 && " · ", el("a", { href: result.url + "#" + s.anchor }, marked(s.title, marks))])));
  }

  /** The text with the found words marked. */
  function marked(text, marks) {
    return search.runs(text).map((piece) => (search.tokens(piece).some((word) => marks.has(word)) ? el("mark", {}, piece) : piece));
  }

  function fromAddress() {
    // Escaped, a letter has twelve signs at most.
    const hash = location.hash.slice(1, 12 * search.LONGEST_QUERY);
    input.value = (new URLSearchParams(hash).get("q") || "").slice(0, search.LONGEST_QUERY);
    show();
  }

  input.addEventListener("input", () => {
    page.keep(input.value && "#" + new URLSearchParams({ q: input.value }));
    show();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    list.querySelector("a")?.focus();
  });

  // Arrow keys walk from the field through the results and back; Escape clears.
  page.listen(document, "keydown", (event) => {
    const links = [input, ...list.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement);
    if (at >= 0 && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      links[Math.max(0, Math.min(links.length - 1, at + (event.key === "ArrowDown" ? 1 : -1)))].focus();
    } else if (event.key === "Escape" && at >= 0) {
      if (at > 0) input.focus();
      else {
        input.value = "";
        page.keep("");
        show();
      }
    }
  });

  page.listen(window, "hashchange", fromAddress);
  input.addEventListener("focus", load, { once: true });
  input.maxLength = search.LONGEST_QUERY;
  form.hidden = false;
  fromAddress();
  input.focus();
})();
