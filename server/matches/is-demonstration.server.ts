import type { Services } from "../services.server";

/** Whether anything that is published is assumed for the demonstration; the site says so then. */
export function isDemonstration({ market }: Services): boolean {
  const { potentials, interests } = market.current().invented;
  return [...potentials.values(), ...interests.values()].some((fields) => fields.length > 0);
}
