// Says while a form is filled in what its button would say: the page's own answer is asked for, and the parts of it that
// are marked take the place of those shown. Without scripts the button does the same.
const PAUSE_MS = 250;

function follow(form) {
  form.querySelector("[data-live-button]").hidden = true;
  let timer = 0;
  let asking = null;

  const show = (part, fresh) => {
    if (!fresh || part.innerHTML === fresh.innerHTML) return;
    const open = [...part.querySelectorAll("details[open]")].map(({ id }) => id);
    part.replaceChildren(...fresh.childNodes);
    for (const id of open) document.getElementById(id)?.setAttribute("open", "");
  };

  const ask = async () => {
    // Only the newest question is worth an answer.
    asking?.abort();
    asking = new AbortController();
    const { signal } = asking;
    const fields = new URLSearchParams(new FormData(form));
    fields.set("tindakan", form.dataset.liveParts);
    try {
      const response = await fetch(form.action, { method: "POST", body: fields, redirect: "error", signal });
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      if (signal.aborted) return;
      for (const part of form.querySelectorAll("[data-live-part]")) show(part, page.getElementById(part.id));
    } catch {
      // The line is cut: the last answer stays, the next change asks again.
    }
  };

  form.addEventListener("input", ({ target }) => {
    // Whoever moves a slider means the slider.
    const exact = target.type === "range" && document.getElementById(`${target.id}_exact`);
    if (exact) exact.value = "";
    if (target.name === "reason") return;
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE_MS);
  });
}

for (const form of document.querySelectorAll("[data-live-parts]")) follow(form);
