// claims.html: filters by article, criterion and standing; state lives in the address after #.
(function () {
  "use strict";

  const { el, readHash, writeHash } = window.stackguide.parts;
  const host = document.getElementById("claims-filter");
  const items = [...document.querySelectorAll(".register li")];
  if (!host || items.length === 0) return;

  const FILTERS = [["seed", "Article"], ["criterion", "Criterion"], ["standing", "Standing"]];
  const selects = {};
  const status = el("p", { role: "status", class: "note" });

  const valueOf = (item, key) => (key === "criterion" ? item.closest("section").dataset.criterion : item.dataset[key]);
  const labelOf = (item, key) => (key === "criterion" ? item.closest("section").querySelector("h2").textContent : item.dataset[key + "Title"]);

  function show() {
    const state = readHash();
    let shown = 0;
    for (const [key] of FILTERS) selects[key].value = state[key] || "";
    for (const item of items) {
      item.hidden = FILTERS.some(([key]) => selects[key].value && valueOf(item, key) !== selects[key].value);
      if (!item.hidden) shown++;
    }
    for (const section of document.querySelectorAll("section[data-criterion]")) section.hidden = !section.querySelector("li:not([hidden])");
    status.textContent = shown + " of " + items.length + " claims shown";
  }

  for (const [key, title] of FILTERS) {
    const options = new Map(items.map((item) => [valueOf(item, key), labelOf(item, key)]));
    const select = el("select", { id: "filter-" + key }, el("option", { value: "" }, "All"), [...options].map(([value, label]) => el("option", { value }, label)));
    select.addEventListener("change", () => {
      const state = Object.fromEntries(FILTERS.map(([k]) => [k, selects[k].value]).filter(([, v]) => v));
      history.replaceState(null, "", writeHash(state));
      show();
    });
    selects[key] = select;
    host.append(el("p", {}, el("label", { for: "filter-" + key }, title), " ", select));
  }
  host.append(status);
  host.hidden = false;
  window.addEventListener("hashchange", show);
  show();
})();
