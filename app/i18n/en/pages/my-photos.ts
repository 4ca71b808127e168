import type { Text } from "../../id";

/** Words of the page of a potential's photos. */
export const photos: Text["pages"]["myPotential"]["photos"] = {
  title: (title) => `Photos: ${title}`,
  description: "Add, arrange and remove photos of the potential.",
  lead: (most) =>
    `The first photo stands on the card. At most ${most} photos. Place and other data in a photo are removed.`,
  add: "Add a photo",
  send: "Send the photo",
  labels: { photo: "Photo", caption: "Caption" },
  captionHint: "For example: Women drying cocoa beans",
  editCaption: "Change the caption",
  saveCaption: "Save the caption",
  captionUse: "Stands below the photo, and is read out to those who cannot see it.",
  captioned: "The caption is saved.",
  none: "No photo yet.",
  photoOf: (place, title) => `Photo ${place}: ${title}`,
  first: "Make it the first",
  earlier: "Forward",
  later: "Back",
  remove: "Remove",
  back: "Done",
  added: "The photo is saved.",
  moved: "The order is saved.",
  removed: "The photo is removed.",
  full: (most) => `There are ${most} photos already. Remove one to add another.`,
};
