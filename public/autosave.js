// What is typed into a form with `data-autosave` survives a dead battery and a cut line on this device. The form's key
// names its user, so that two people on one phone never see each other's words. Passwords and files are never kept.
const PREFIX = "ketikan:";
const KEPT_DAYS = 30;
const TYPING_PAUSE_MS = 400;

/** Storage may be full, forbidden or absent: then the form is an ordinary form. */
const storage = {
  read(key) {
    try {
      return JSON.parse(localStorage.getItem(PREFIX + key));
    } catch {
      return null;
    }
  },
  write(key, typed) {
    if ("signsOut" in document.documentElement.dataset) return;
    try {
      localStorage.setItem(PREFIX + key, JSON.stringify({ at: Date.now(), typed }));
    } catch {}
  },
  forget(key) {
    try {
      localStorage.removeItem(PREFIX + key);
    } catch {}
  },
  forgetOld() {
    try {
      for (const name of Object.keys(localStorage)) {
        if (!name.startsWith(PREFIX)) continue;
        const kept = storage.read(name.slice(PREFIX.length));
        if (!kept || Date.now() - kept.at > KEPT_DAYS * 86_400_000) localStorage.removeItem(name);
      }
    } catch {}
  },
};

const isKept = ({ name, type }) => name && !["password", "file", "submit", "image", "button"].includes(type);

/** Everything typed and chosen, as [name, value] in the order of the form. */
function typedIn(form) {
  const secrets = new Set([...form.elements].filter((control) => !isKept(control)).map(({ name }) => name));
  return [...new FormData(form)].filter(([name, value]) => typeof value === "string" && !secrets.has(name));
}

function fill(form, typed) {
  const left = new Map();
  for (const [name, value] of typed) left.set(name, [...(left.get(name) ?? []), value]);
  for (const control of form.elements) {
    if (!isKept(control)) continue;
    const values = left.get(control.name) ?? [];
    if (control.type === "checkbox" || control.type === "radio") control.checked = values.includes(control.value);
    else if (values.length > 0) control.value = values.shift();
  }
}

function keep(form) {
  const key = form.dataset.autosave;
  const note = form.querySelector("[data-autosave-note]");
  const asServed = typedIn(form);
  let timer = 0;

  const say = (words, action) => {
    note.textContent = words;
    note.hidden = false;
    if (!action) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button button-quiet";
    button.textContent = action.words;
    button.addEventListener("click", action.run);
    note.append(" ", button);
  };
  const save = () => {
    clearTimeout(timer);
    timer = 0;
    storage.write(key, typedIn(form));
  };

  const kept = storage.read(key);
  const isSame = kept && JSON.stringify(kept.typed) === JSON.stringify(asServed);
  // What the server sent back is newer than what lies here.
  if ("autosaveSent" in form.dataset) save();
  else if (kept && !isSame) {
    fill(form, kept.typed);
    say(form.dataset.restored, {
      words: form.dataset.discard,
      run: () => {
        storage.forget(key);
        fill(form, asServed);
        say(form.dataset.discarded);
      },
    });
  }

  const typing = () => {
    clearTimeout(timer);
    timer = setTimeout(save, TYPING_PAUSE_MS);
  };
  form.addEventListener("input", typing);
  form.addEventListener("change", typing);
  addEventListener("pagehide", () => {
    if (timer) save();
  });
  form.addEventListener("submit", (event) => {
    save();
    if (navigator.onLine) return;
    event.preventDefault();
    event.stopPropagation();
    say(form.dataset.offline);
    note.scrollIntoView({ block: "center" });
  });
  addEventListener("offline", () => say(form.dataset.offline));
  addEventListener("online", () => say(form.dataset.online));
}

for (const { dataset } of document.querySelectorAll("[data-autosave-done]")) {
  for (const key of dataset.autosaveDone.split(" ")) storage.forget(key);
}
storage.forgetOld();
for (const form of document.querySelectorAll("form[data-autosave]")) keep(form);
