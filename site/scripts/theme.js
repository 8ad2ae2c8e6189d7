// Written into every page's head, so that a chosen theme never flashes. "auto" is the reader's system.
(function (root) {
  let chosen;
  try {
    chosen = localStorage.getItem("stackguide-theme");
  } catch {
    // Where storage is refused, the choice lasts for the page.
  }
  root.dataset.theme = /^(light|dark)$/.test(chosen) ? chosen : "auto";
})(document.documentElement);
