import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

import { CARD_ART } from "./card-art";

const [light = ""] = readFileSync(new URL("../../styles/tokens.css", import.meta.url), "utf8").split("@media");

test.each(Object.entries(CARD_ART.colours))("%s is the interface's colour of that role", (role, colour) => {
  const token = role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  expect(light).toContain(`--${token}: ${colour};`);
});
