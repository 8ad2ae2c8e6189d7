// Every page: the slash key opens the search. Nothing here is needed to read.
(function () {
  "use strict";

  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const input = document.getElementById("search-input");
    const link = document.querySelector("a[data-search]");
    if (!input && !link) return;
    event.preventDefault();
    if (input) input.focus();
    else link.click();
  });
})();
