// Filters claims by article, criterion and standing: the register, and each criterion's page. State lives in the address after #.
(function () {
  "use strict";

  const { page, parts } = window.stackguide;
  const { el, readHash, changeHash } = parts;
  const host = document.getElementById("claims-filter");
  const items = host ? [...document.querySelectorAll(host.dataset.items)] : [];
  if (items.length === 0) return;

  // Each gives what an item has of it: pairs of a value for the address and a name for the reader.
  const FILTERS = {
    article: (item) => [...item.querySelectorAll(".voice")].map((voice) => [
      (voice.querySelector("a") || item.querySelector("a")).pathname.replace(/^.*\/|\.html$/g, ""),
      voice.textContent.replace(/, lines? .*/s, ""),
    ]),
    criterion: (item) => {
      const section = item.closest("[data-criterion]");
      return section ? [[section.dataset.criterion, section.querySelector("h2").textContent]] : [];
    },
    standing: (item) => [...item.querySelectorAll(".standing")].map((mark) => [/standing-(\S+)/.exec(mark.className)[1], mark.textContent]),
  };

  const values = new Map(items.map((item) => [item, Object.fromEntries(Object.entries(FILTERS).map(([key, of]) => [key, of(item)]))]));
  const status = el("p", { role: "status", class: "note" });
  const selects = {};

  function show() {
    const state = readHash();
    for (const [key, select] of Object.entries(selects)) {
      select.value = state[key] || "";
      if (select.selectedIndex < 0) select.value = "";
    }
    let shown = 0;
    for (const item of items) {
      item.hidden = Object.entries(selects).some(([key, select]) => select.value && !values.get(item)[key].some(([value]) => value === select.value));
      if (!item.hidden) shown++;
    }
    for (const section of document.querySelectorAll("[data-criterion]")) {
      section.hidden = !section.querySelector("li:not([hidden])");
      const listed = document.querySelector('.contents a[href="#claims-' + section.dataset.criterion + '"]');
      if (listed) listed.parentElement.hidden = section.hidden;
    }
    status.textContent = shown + " of " + items.length + " " + host.dataset.unit + " shown";
    all.hidden = shown === items.length;
  }

  const all = el("button", { type: "button", hidden: true, onclick: () => {
    changeHash(Object.fromEntries(Object.keys(selects).map((key) => [key, ""])));
    show();
  } }, "Show all");

  for (const key of Object.keys(FILTERS)) {
    const options = new Map(items.flatMap((item) => values.get(item)[key]));
    if (options.size < 2) continue;
    const select = el("select", { id: "filter-" + key }, el("option", { value: "" }, "All"), [...options].map(([value, label]) => el("option", { value }, label)));
    select.addEventListener("change", () => {
      changeHash({ [key]: select.value });
      show();
    });
    selects[key] = select;
    host.append(el("p", {}, el("label", { for: "filter-" + key }, key[0].toUpperCase() + key.slice(1)), " ", select));
  }
  if (Object.keys(selects).length === 0) return;
  host.append(status, all);
  host.hidden = false;
  page.listen(window, "hashchange", () => location.hash.includes("=") && show());
  show();
})();
