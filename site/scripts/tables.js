// Comparison tables: filter by group and by difference, sort, and take away what is shown. State lives in the address after #.
(function () {
  "use strict";

  const { page, parts } = window.stackguide;
  const { el, readHash, changeHash, download } = parts;
  const host = document.getElementById("table-filter");
  const tables = [...document.querySelectorAll("table[data-name]")];
  if (!host || tables.length === 0) return;

  const bodies = tables.flatMap((table) => [...table.tBodies]);
  const rows = bodies.flatMap((body) => [...body.rows]).filter((row) => !row.classList.contains("head"));
  const home = new Map(rows.map((row) => [row, row.parentElement]));
  const counted = document.getElementById("table-count");
  const status = el("p", { role: "status", class: "note" });
  let sorted = "";

  const groups = new Map(bodies.filter((body) => body.dataset.group).map((body) => [body.dataset.group, body.dataset.title]));
  const sorts = [...document.querySelectorAll("th[data-sort]")];
  const group = groups.size > 1 && choice("group", "Group", [["", "All"], ...groups]);
  const sort = sorts.length > 0 && choice("sort", "Sort by", [["", "Group"], ...sorts.map((th) => [th.dataset.sort, th.textContent.toLowerCase() + ", highest first"])]);
  const differences = el("input", { type: "checkbox", id: "table-differences" });
  differences.addEventListener("change", () => {
    changeHash({ differences: differences.checked ? "only" : "" });
    show();
  });

  function choice(key, label, options) {
    const select = el("select", { id: "table-" + key }, options.map(([value, title]) => el("option", { value }, title)));
    select.addEventListener("change", () => {
      changeHash({ [key]: select.value });
      show();
    });
    host.append(el("p", {}, el("label", { for: select.id }, label), " ", select));
    return select;
  }

  function show() {
    const state = readHash();
    if (group) group.value = groups.has(state.group) ? state.group : "";
    if (sort) sort.value = sorts.some((th) => th.dataset.sort === state.sort) ? state.sort : "";
    differences.checked = state.differences === "only";
    for (const row of rows) row.hidden = (group && group.value && home.get(row).dataset.group !== group.value) || (differences.checked && "same" in row.dataset);
    if (sort && sort.value !== sorted) arrange((sorted = sort.value));
    for (const body of bodies) body.hidden = ![...body.rows].some((row) => !row.hidden && !row.classList.contains("head"));
    const shown = rows.filter((row) => !row.hidden);
    status.textContent = tables.map((table) => (table.dataset.title ? table.dataset.title + ": " : "") + count(shown, table) + " of " + count(rows, table) + " rows shown").join(". ");
    const grades = shown.flatMap((row) => [...row.querySelectorAll(".grade")]);
    counted.textContent = "Cells: " + grades.length + ". Unknown: " + grades.filter((g) => g.matches(".grade-unknown")).length + ". Not applicable: " + grades.filter((g) => g.matches(".grade-not-applicable")).length + ".";
  }

  const count = (some, table) => some.filter((row) => table.contains(row)).length;

  /** Sorted rows all stand in the first group's body; unsorted ones where they were. */
  function arrange(key) {
    for (const th of sorts) {
      const table = th.closest("table");
      if (th.dataset.sort === key) th.setAttribute("aria-sort", "descending");
      else th.removeAttribute("aria-sort");
      const own = rows.filter((row) => home.get(row).closest("table") === table);
      if (!key) for (const row of own) home.get(row).append(row);
      else if (th.dataset.sort === key) table.tBodies[0].append(...own.toSorted((a, b) => b.cells[th.cellIndex].dataset.order - a.cells[th.cellIndex].dataset.order));
    }
  }

  /** What a cell says, without marks that only decorate and numbers that only link. */
  function words(cell) {
    const copy = cell.cloneNode(true);
    for (const part of copy.querySelectorAll("[aria-hidden], .cite, .edit, .grade")) part.remove();
    return copy.textContent.replace(/\s+/g, " ").trim();
  }

  /** The shown rows as records; a graded cell gives its grade and its text. */
  function records(table) {
    const heads = [...table.tHead.rows[0].cells].map((th) => th.textContent.trim());
    return [...table.tBodies].flatMap((body) => [...body.rows].filter((row) => rows.includes(row) && !row.hidden).map((row) => {
      const record = body.dataset.head ? { Criterion: body.dataset.head } : {};
      [...row.cells].forEach((cell, i) => {
        const grade = cell.querySelector(".grade");
        if (grade) record[heads[i] + ": grade"] = grade.lastChild.textContent.trim();
        record[heads[i]] = words(cell);
      });
      return record;
    }));
  }

  // What a spreadsheet would take for a formula gets an apostrophe in front, as in data/comparison.csv.
  const field = (text) => '"' + text.replace(/(^|[;\t|])(?=[=+\-@\t\r\n＝＋－＠])/g, "$1'").replaceAll('"', '""') + '"';
  const csv = (found) => [Object.keys(found[0] || {}), ...found.map(Object.values)].map((line) => line.map(field).join(",") + "\r\n").join("");

  host.append(el("p", {}, differences, " ", el("label", { for: differences.id }, "Only differences")), status);
  for (const table of tables) {
    const save = (ending, type, write) => el("button", { type: "button", onclick: () => download(table.dataset.name + ending, type, write(records(table))) }, "Download as " + ending.slice(1).toUpperCase());
    const actions = document.querySelector('.actions[data-table="' + table.dataset.name + '"]');
    actions.append(save(".csv", "text/csv", csv), save(".json", "application/json", (found) => JSON.stringify(found, null, 2)));
    actions.hidden = false;
  }
  host.hidden = false;
  page.listen(window, "hashchange", () => location.hash.includes("=") && show());
  show();
})();
