// Small comforts for browsers that run scripts; every page works without them.

// A choice that reorders a list submits its form at once.
document.addEventListener("change", ({ target }) => {
  if (target.matches("[data-submits]")) target.form.requestSubmit();
});

// A chosen photo shows itself before it is sent.
document.addEventListener("change", ({ target }) => {
  if (!target.matches("[data-previews]") || !target.files[0]) return;
  const image = target.parentElement.querySelector("img") ?? new Image(320, 240);
  image.alt = target.files[0].name;
  image.className = "rounded-md border border-line";
  const reader = new FileReader();
  reader.addEventListener("load", () => {
    image.src = reader.result;
    target.before(image);
  });
  reader.readAsDataURL(target.files[0]);
});

// A password shows itself to whoever types it.
for (const button of document.querySelectorAll("[data-reveals]")) {
  const words = { show: button.textContent, hide: button.dataset.hide };
  button.hidden = false;
  button.addEventListener("click", () => {
    const field = document.getElementById(button.dataset.reveals);
    const shows = field.type === "password";
    field.type = shows ? "text" : "password";
    button.setAttribute("aria-pressed", String(shows));
    button.textContent = shows ? words.hide : words.show;
  });
}

// Older browsers know dialogs but not popovers.
if (!("popover" in HTMLElement.prototype)) {
  document.addEventListener("click", ({ target }) => {
    const button = target.closest("[popovertarget]");
    if (!button) return;
    const dialog = document.getElementById(button.getAttribute("popovertarget"));
    if (button.getAttribute("popovertargetaction") === "hide") dialog.close();
    else dialog.showModal();
  });
}

// A form that was sent twice is sent once.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post") return;
  if (form.dataset.sent) event.preventDefault();
  form.dataset.sent = "yes";
});
addEventListener("pageshow", () => {
  for (const form of document.forms) delete form.dataset.sent;
});

// Of a menu that is wider than the screen one sees where one is.
document.querySelector("[data-wide-menu] [aria-current]")?.scrollIntoView({ inline: "center", block: "nearest" });

// The list of errors is what one reads first.
document.querySelector("[data-focus]")?.focus({ preventScroll: true });

// Who signs out leaves nothing typed behind on this device.
document.addEventListener("submit", ({ target }) => {
  if (new URL(target.action, location.href).pathname !== "/keluar") return;
  document.documentElement.dataset.signsOut = "";
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith("ketikan:")) localStorage.removeItem(name);
  } catch {}
});
