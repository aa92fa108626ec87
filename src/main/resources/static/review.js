// Keys at the review desk, and the selected passage as a missed fact. Without this file everything is a plain form.
"use strict";
(() => {
  const card = document.getElementById("muc");
  const keys = document.querySelectorAll("[data-keys], #main kbd[hidden]");
  if (!card || keys.length === 0) {
    return;
  }
  const OFF = "soat-tat-phim";
  const report = document.querySelector("[data-report]");
  const toggle = document.querySelector("[data-keys-switch]");

  for (const shown of keys) {
    shown.hidden = false;
    // Told by aria-keyshortcuts already.
    if (shown.closest("button")) {
      shown.setAttribute("aria-hidden", "true");
    }
  }
  say();
  toggle.addEventListener("click", () => {
    write(isOff() ? null : "1");
    say();
  });

  const boxed = report.querySelector(".hot");
  if (boxed) {
    report.scrollTop = boxed.offsetTop - report.offsetTop - report.clientHeight / 3;
  }
  if (location.hash === "#muc" && !document.querySelector("[aria-invalid]")) {
    card.tabIndex = -1;
    card.focus({ preventScroll: true });
  }

  document.addEventListener("keydown", event => {
    if (event.key === "Enter" && event.ctrlKey && card.contains(document.activeElement)) {
      press(card.querySelector("[data-save]"), event);
      return;
    }
    const inField = event.target.matches("input, textarea, select");
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || inField || isOff()) {
      return;
    }
    const key = event.key.toLowerCase();
    if (key === "?") {
      const all = document.getElementById("phim");
      all.open = !all.open;
      all.querySelector("summary").focus();
      event.preventDefault();
    } else if (key === "e") {
      const field = card.querySelector("textarea, input[type=text], select");
      if (field) {
        field.focus();
        event.preventDefault();
      }
    } else if (/^[jkyxsu]$/.test(key)) {
      press(document.querySelector("[data-key=" + key + "]"), event);
    }
  });

  const add = document.querySelector("[data-add]");
  const take = add.querySelector("[data-take]");
  take.hidden = false;
  // A press on the button must not take the selection away before it is read.
  take.addEventListener("pointerdown", event => event.preventDefault());
  take.addEventListener("click", fill);
  add.addEventListener("toggle", () => add.open && fill());

  function fill() {
    const selection = document.getSelection();
    if (selection.rangeCount === 0 || selection.isCollapsed || !report.contains(selection.anchorNode)) {
      return;
    }
    const first = selection.getRangeAt(0).startContainer;
    const sentence = (first.nodeType === Node.TEXT_NODE ? first.parentElement : first).closest("[data-sentence]");
    add.querySelector("textarea").value = selection.toString().trim();
    add.querySelector("input[name=cau]").value = sentence ? sentence.dataset.sentence : "";
  }

  function press(button, event) {
    if (button) {
      event.preventDefault();
      button.click();
    }
  }

  function say() {
    toggle.textContent = isOff() ? toggle.dataset.on : toggle.dataset.off;
  }

  function isOff() {
    try {
      return localStorage.getItem(OFF) !== null;
    } catch {
      return false;
    }
  }

  function write(value) {
    try {
      if (value === null) {
        localStorage.removeItem(OFF);
      } else {
        localStorage.setItem(OFF, value);
      }
    } catch {
      // A browser that keeps nothing keeps the keys on.
    }
  }
})();
