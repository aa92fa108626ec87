// Suggests names while one types, after the ARIA pattern of an editable combobox with a list. Without this file the fields are plain.
"use strict";
(() => {
  const PAUSE = 150;
  let made = 0;

  for (const field of document.querySelectorAll("input[data-suggest]")) {
    attach(field);
  }

  function attach(field) {
    const list = document.createElement("ul");
    list.id = "suggest-" + ++made;
    list.className = "suggest";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", field.labels.length ? field.labels[0].textContent : field.name);
    list.hidden = true;
    field.parentElement.append(list);
    field.setAttribute("role", "combobox");
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-expanded", "false");
    field.setAttribute("aria-controls", list.id);

    let timer = 0;
    let asked = null;
    let active = -1;

    field.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, PAUSE);
    });
    field.addEventListener("keydown", onKey);
    field.addEventListener("blur", close);
    // A press on an option must not take the focus away before it is chosen.
    list.addEventListener("pointerdown", event => event.preventDefault());
    list.addEventListener("click", event => {
      const option = event.target.closest("[role=option]");
      if (option) {
        location.assign(option.dataset.url);
      }
    });

    async function ask() {
      const typed = field.value.trim();
      if (asked) {
        asked.abort();
      }
      if (!typed) {
        close();
        return;
      }
      asked = new AbortController();
      try {
        const answer = await fetch("/goi-y?q=" + encodeURIComponent(typed), { signal: asked.signal });
        if (answer.ok && document.activeElement === field) {
          show(await answer.json());
        }
      } catch (failed) {
        // Whoever typed on has asked anew; without an answer the field stays plain.
        if (failed.name !== "AbortError") {
          close();
        }
      }
    }

    function show(suggestions) {
      list.replaceChildren(...suggestions.map((suggestion, i) => {
        const option = document.createElement("li");
        option.id = list.id + "-" + i;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.dataset.url = suggestion.url;
        option.dataset.text = suggestion.text;
        option.append(part("suggest__text", suggestion.text, "vi"), part("suggest__kind", suggestion.kind));
        if (suggestion.detail) {
          option.append(part("suggest__detail", suggestion.detail, "vi"));
        }
        return option;
      }));
      activate(-1);
      list.hidden = suggestions.length === 0;
      field.setAttribute("aria-expanded", String(!list.hidden));
    }

    function part(className, text, lang) {
      const span = document.createElement("span");
      span.className = className;
      span.textContent = text;
      if (lang) {
        span.lang = lang;
      }
      return span;
    }

    function activate(index) {
      const options = list.children;
      if (active >= 0 && options[active]) {
        options[active].setAttribute("aria-selected", "false");
      }
      active = index;
      if (index < 0) {
        field.removeAttribute("aria-activedescendant");
        return;
      }
      options[index].setAttribute("aria-selected", "true");
      options[index].scrollIntoView({ block: "nearest" });
      field.setAttribute("aria-activedescendant", options[index].id);
    }

    function close() {
      clearTimeout(timer);
      list.hidden = true;
      field.setAttribute("aria-expanded", "false");
      activate(-1);
    }

    function onKey(event) {
      const count = list.hidden ? 0 : list.children.length;
      if (event.key === "ArrowDown" && count === 0 && field.value.trim()) {
        ask();
      } else if (event.key === "ArrowDown" && count > 0) {
        activate((active + 1) % count);
      } else if (event.key === "ArrowUp" && count > 0) {
        activate(active <= 0 ? count - 1 : active - 1);
      } else if (event.key === "Escape" && count > 0) {
        close();
      } else if (event.key === "Enter" && count > 0 && active >= 0) {
        location.assign(list.children[active].dataset.url);
      } else {
        return;
      }
      event.preventDefault();
    }
  }
})();
