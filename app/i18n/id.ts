import { charts } from "./id/charts";
import { forms } from "./id/forms";
import { gaya } from "./id/gaya";
import { pages } from "./id/pages";
import { parts } from "./id/parts";

/** Every sentence of the interface in Indonesian, by area. */
export const id = { parts, charts, forms, pages, gaya };

/** The shape of the catalogue: Indonesian is the original, every other language is as complete. */
export type Text = typeof id;
