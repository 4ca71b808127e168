// A search box that follows what is typed: the part of the page it names shows what is found, elsewhere titles are
// suggested; an empty box offers the last searches of this device. Without scripts the form does the same.
const PAUSE_MS = 200;
const RECENT_KEY = "ketikan:pencarian";
const MOST_RECENT = 5;

const recent = () => {
  try {
    const kept = JSON.parse(localStorage.getItem(RECENT_KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((words) => typeof words === "string") : [];
  } catch {
    return [];
  }
};
const keep = (words) => {
  try {
    localStorage.setItem(RECENT_KEY, JSON.stringify(words));
  } catch {
    // Nothing is kept where nothing may be.
  }
};

function remember(words) {
  if (words.length > 1) keep([words, ...recent().filter((other) => other !== words)].slice(0, MOST_RECENT));
}

/** Answers only to the newest question. */
function newestOnly(ask) {
  let timer = 0;
  let asking = null;
  return () => {
    clearTimeout(timer);
    asking?.abort();
    timer = setTimeout(async () => {
      asking = new AbortController();
      const { signal } = asking;
      // The line may be cut: what is shown stays, the next letter asks again.
      await ask(signal).catch(() => undefined);
    }, PAUSE_MS);
  };
}

/** The language switch and the way in lead back to what is shown now. */
function comeBackTo(address) {
  for (const field of document.querySelectorAll("[name=return_to]")) field.value = address;
  for (const link of document.querySelectorAll("[data-returns]"))
    link.search = `?${new URLSearchParams({ ke: address })}`;
}

function followLive(box) {
  const { form } = box;
  const region = document.getElementById(box.dataset.live);
  const status = document.getElementById(`${box.dataset.live}-status`);
  // Whoever has gone on to what was found keeps it.
  const isElsewhere = () => region.contains(document.activeElement);
  return newestOnly(async (signal) => {
    const fields = [...new FormData(form)].filter(([, value]) => value !== "");
    const address = `${form.getAttribute("action")}${fields.length > 0 ? `?${new URLSearchParams(fields)}` : ""}`;
    region.setAttribute("aria-busy", "true");
    try {
      const response = await fetch(address, { redirect: "error", signal });
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      const fresh = page.getElementById(region.id);
      if (signal.aborted || !response.ok || !fresh || isElsewhere()) return;
      region.replaceChildren(...fresh.childNodes);
      document.title = page.title;
      history.replaceState(null, "", address);
      comeBackTo(address);
      status.textContent = (region.querySelector("#hasil") ?? region.querySelector("h2, h3"))?.textContent ?? "";
      document.dispatchEvent(new Event("fresh-content"));
    } finally {
      if (!signal.aborted) region.removeAttribute("aria-busy");
    }
  });
}

function combobox(box) {
  const list = document.createElement("ul");
  list.id = `${box.id}-list`;
  list.setAttribute("role", "listbox");
  list.className = "suggestions";
  list.hidden = true;
  box.form.append(list);
  for (const [name, value] of Object.entries({
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-controls": list.id,
    "aria-expanded": "false",
  })) {
    box.setAttribute(name, value);
  }
  let active = -1;
  const options = () => [...list.querySelectorAll("[role=option]")];

  const close = () => {
    list.hidden = true;
    active = -1;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
  };
  const show = (label, choices) => {
    list.replaceChildren();
    list.setAttribute("aria-label", label);
    choices.forEach(({ content, choose }, at) => {
      const option = document.createElement("li");
      option.id = `${list.id}-${at}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.append(...content);
      // Before the box loses the focus.
      option.addEventListener("pointerdown", (event) => event.preventDefault());
      option.addEventListener("click", choose);
      list.append(option);
    });
    active = -1;
    list.hidden = choices.length === 0;
    box.setAttribute("aria-expanded", String(!list.hidden));
    box.removeAttribute("aria-activedescendant");
  };
  const move = (by) => {
    const all = options();
    if (list.hidden || all.length === 0) return;
    all[active]?.setAttribute("aria-selected", "false");
    active = (active + by + all.length + (active < 0 && by < 0 ? 1 : 0)) % all.length;
    all[active].setAttribute("aria-selected", "true");
    all[active].scrollIntoView({ block: "nearest" });
    box.setAttribute("aria-activedescendant", all[active].id);
  };
  box.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      options()[active].click();
    }
  });
  box.addEventListener("blur", close);
  return { show, close };
}

function element(tag, text, className) {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

for (const box of document.querySelectorAll("[data-search-box]")) {
  const { show, close } = combobox(box);
  const showRecent = () => {
    const words = recent();
    if (box.value !== "" || words.length === 0) return close();
    const searches = words.map((each) => ({
      content: [element("span", each)],
      choose: () => {
        box.value = each;
        box.form.requestSubmit();
      },
    }));
    const forget = { content: [element("span", box.dataset.forget, "link")], choose: () => (keep([]), close()) };
    return show(box.dataset.recent, [...searches, forget]);
  };
  const suggest = newestOnly(async (signal) => {
    if (box.value.trim() === "") return;
    const response = await fetch(`/jelajah/saran?${new URLSearchParams({ q: box.value })}`, { signal });
    const { label, suggestions } = await response.json();
    if (signal.aborted || document.activeElement !== box) return;
    show(
      label,
      suggestions.map(({ title, kind, place, href }) => ({
        content: [
          ...title.map(({ text, isMarked }) => element(isMarked ? "mark" : "span", text)),
          element("small", place === "" ? kind : `${kind} · ${place}`),
        ],
        choose: () => {
          remember(box.value.trim());
          location.assign(href);
        },
      })),
    );
  });
  const follow = box.dataset.live ? followLive(box) : suggest;
  box.addEventListener("input", () => {
    close();
    if (box.value.trim() === "") showRecent();
    follow();
  });
  box.addEventListener("focus", showRecent);
  box.addEventListener("click", showRecent);
  box.form.addEventListener("submit", () => remember(box.value.trim()));
}
