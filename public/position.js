// Fills in the place of the device. Without scripts, or on a device that does not know its place, the button is not there.
for (const button of document.querySelectorAll("[data-position]")) {
  const { latitude, longitude, decimal, busy, done, failed } = button.dataset;
  const note = document.getElementById(button.getAttribute("aria-describedby"));
  const say = (words) => {
    note.textContent = words;
  };
  if (!navigator.geolocation) continue;
  button.hidden = false;
  button.addEventListener("click", () => {
    say(busy);
    const fill = (id, degrees) => {
      const field = document.getElementById(id);
      field.value = degrees.toFixed(5).replace(".", decimal);
      field.dispatchEvent(new Event("input", { bubbles: true }));
    };
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        fill(latitude, coords.latitude);
        fill(longitude, coords.longitude);
        say(done);
      },
      () => say(failed),
      { enableHighAccuracy: true, timeout: 20_000, maximumAge: 60_000 },
    );
  });
}
