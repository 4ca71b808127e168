// Says while an interest is filled in how many potentials fit it. The sentences are the server's, in the reader's
// language; without scripts the button does the same.
const PAUSE_MS = 400;

function follow(place) {
  const form = place.closest("form");
  const answer = place.querySelector("[data-live-count-answer]");
  place.querySelector("[data-live-count-button]").hidden = true;
  let timer = 0;
  let asking = null;

  const show = (text) => {
    if (text === answer.dataset.shown) return;
    answer.dataset.shown = text;
    const lines = text.split("\n").map((line) => {
      const paragraph = document.createElement("p");
      paragraph.textContent = line;
      return paragraph;
    });
    answer.replaceChildren(...lines);
  };

  const ask = async () => {
    // Only the newest question is worth an answer.
    asking?.abort();
    asking = new AbortController();
    const { signal } = asking;
    try {
      const response = await fetch(place.dataset.liveCount, {
        method: "POST",
        body: new URLSearchParams(new FormData(form)),
        redirect: "error",
        signal,
      });
      const text = await response.text();
      if (response.ok && !signal.aborted) show(text);
    } catch {
      // The line is cut: the last answer stays, the next change asks again.
    }
  };

  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE_MS);
  };
  form.addEventListener("input", changed);
  form.addEventListener("change", changed);
  changed();
}

for (const place of document.querySelectorAll("[data-live-count]")) follow(place);
