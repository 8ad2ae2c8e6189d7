// A page that has moved: goes where it went, with the place on it that was asked for. Without script the page itself does, to its top.
(function () {
  "use strict";

  const { to, places } = document.currentScript.dataset;
  let place = location.hash.slice(1);
  try {
    place = decodeURIComponent(place);
  } catch {
    // An address with a stray % is taken as it is written.
  }
  const moved = JSON.parse(places || "{}");
  location.replace(Object.hasOwn(moved, place) ? moved[place] : location.hash.length > 1 ? to.split("#")[0] + location.hash : to);
})();
