// Every page: the slash key, the theme, links to sections, the current section. Nothing here is needed to read.
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

  /** The button goes through the three themes; the head's script has set the first one. */
  function theme(button) {
    const root = document.documentElement;
    const next = { auto: "light", light: "dark", dark: "auto" };
    const show = () => (button.textContent = "Theme: " + root.dataset.theme);
    button.addEventListener("click", () => {
      root.dataset.theme = next[root.dataset.theme];
      try {
        localStorage.setItem("stackguide-theme", root.dataset.theme);
      } catch {
        // Where storage is refused, the choice lasts for the page.
      }
      show();
    });
    show();
  }

  /** A link beside each heading; following it puts it in the address, and on the clipboard where that is allowed. */
  function sectionLink(heading, status) {
    const link = document.createElement("a");
    link.className = "section-link";
    link.href = "#" + heading.id;
    link.textContent = "#";
    link.setAttribute("aria-label", "Copy the link to: " + heading.textContent);
    link.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(link.href);
        status.textContent = "Link copied";
      } catch {
        status.textContent = "The link is in the address bar";
      }
      heading.append(status);
      setTimeout(() => status.remove(), 3000);
    });
    heading.append(" ", link);
  }

  /** Marks the section that the reader is in: the last heading above the upper third of the window. */
  function currentSection(links) {
    const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1)))).filter(Boolean);
    const list = links[0].closest("nav");
    let waiting = false;
    const mark = () => {
      waiting = false;
      const current = headings.findLast((heading) => heading.checkVisibility() && heading.getBoundingClientRect().top < innerHeight / 3);
      for (const link of links) {
        if (!current || link.hash.slice(1) !== encodeURIComponent(current.id)) link.removeAttribute("aria-current");
        else if (!link.hasAttribute("aria-current")) {
          link.setAttribute("aria-current", "true");
          list.scrollTop = link.offsetTop - list.clientHeight / 2;
        }
      }
    };
    addEventListener("scroll", () => {
      if (!waiting) requestAnimationFrame(mark);
      waiting = true;
    }, { passive: true });
    // A list that scrolls is reached by the keyboard.
    addEventListener("load", () => {
      if (list.scrollHeight > list.clientHeight) list.tabIndex = 0;
    });
    // Not before the page is laid out anyway: measuring now would lay it out twice.
    requestAnimationFrame(mark);
  }

  /** Without a script an answer leads to the page of the next question; with one the page that remembers answers goes on. In the guide in one file links are places. */
  function answers(list) {
    for (const link of list.querySelectorAll("a[data-answer]")) {
      if (!link.getAttribute("href").startsWith("#")) link.href = list.dataset.decide + "#" + link.dataset.answer;
    }
  }

  const button = document.querySelector("button.theme");
  if (button) theme(button);
  document.querySelectorAll("[data-decide]").forEach(answers);
  const contents = [...document.querySelectorAll(".contents a")];
  if (contents.length > 0) currentSection(contents);
  const status = document.createElement("span");
  status.className = "note copied";
  status.setAttribute("role", "status");
  // Where the address holds the reader's answers or filters, a link to a section would take them away.
  if (!document.querySelector("[data-state]")) {
    document.querySelectorAll("main :is(h2, h3)[id]").forEach((heading) => sectionLink(heading, status));
  }
})();
