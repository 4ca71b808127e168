import { POTENTIAL_EVENTS } from "~/matching/domain/potential-state";

/** Publishing and returning have a page of their own, on which DPMD looks at everything first. */
export const VILLAGE_EVENTS = POTENTIAL_EVENTS.filter((event) => event !== "publish" && event !== "return");
