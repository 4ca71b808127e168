// Chooses where the device is as the place to search from, to about a kilometre, and searches. Without scripts, or on a
// device that does not know its place, the button is not there.
function showButtons() {
  for (const button of document.querySelectorAll("[data-near]")) button.hidden = !navigator.geolocation;
}

document.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-near]");
  if (!button) return;
  const { near, label, busy, failed } = button.dataset;
  const note = document.getElementById(button.getAttribute("aria-describedby"));
  note.textContent = busy;
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      const place = `${coords.latitude.toFixed(2)},${coords.longitude.toFixed(2)}`;
      document.getElementById(near).add(new Option(label, place, true, true));
      button.form.requestSubmit();
    },
    () => {
      note.textContent = failed;
    },
    { timeout: 20_000, maximumAge: 300_000 },
  );
});
document.addEventListener("fresh-content", showButtons);
showButtons();
