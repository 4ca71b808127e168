import type { ShownPlace } from "~/server/outcomes/shown-place.server";

/** The address of a potential, an interest or a pair, as linked from the list of `from`: a ref of the reader's own. */
export function fromList(address: string, { from, position, listVersion }: ShownPlace & { from: string }): string {
  return `${address}?${new URLSearchParams({ dari: from, ke: String(position), v: listVersion }).toString()}`;
}
