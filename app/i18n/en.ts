import { charts } from "./en/charts";
import { forms } from "./en/forms";
import { gaya } from "./en/gaya";
import { pages } from "./en/pages";
import { parts } from "./en/parts";
import type { Text } from "./id";

/** Every sentence of the interface in English, by area. */
export const en: Text = { parts, charts, forms, pages, gaya };
