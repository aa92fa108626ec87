// Keeps what a page tells of work under way at its newest, and says when it is done. Without this file the page loads itself anew.
"use strict";
(() => {
  const PAUSE = 1000;
  const shown = document.querySelector("[data-live]");
  const says = document.querySelector("[data-live-says]");
  if (!shown) {
    return;
  }
  setTimeout(look, PAUSE);

  async function look() {
    try {
      const answer = await fetch(location.href);
      if (answer.ok) {
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        show(page.querySelector("[data-live]"));
      }
    } catch {
      // The server may be busy or gone for a moment: what is shown stays true of the moment before.
    }
    if (shown.dataset.live !== "done") {
      setTimeout(look, PAUSE);
    }
  }

  function show(newest) {
    if (!newest) {
      return;
    }
    const focused = shown.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
    shown.replaceChildren(...newest.childNodes);
    shown.dataset.live = newest.dataset.live;
    if (focused) {
      shown.querySelector('a[href="' + CSS.escape(focused) + '"]')?.focus();
    }
    if (shown.dataset.live === "done") {
      says.textContent = shown.querySelector("label").textContent;
    }
  }
})();
