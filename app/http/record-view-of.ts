import type { AppLoadContext } from "@remix-run/node";

import { recordView } from "~/server/outcomes/record-view.server";
import { shownPlace } from "~/server/outcomes/shown-place.server";

import { refParam } from "./ref-param";

/** A pair that is looked at; the side that the page does not show is the one whose list led here. */
type Viewed = { potential: string; interest?: string } | { potential?: string; interest: string };

/** Records a look when the address says from which list of the reader's own it comes; any other is nobody's business. */
export async function recordViewOf(
  { url }: Request,
  { services, findActor }: AppLoadContext,
  { potential, interest }: Viewed,
): Promise<void> {
  const asked = new URL(url).searchParams;
  const from = refParam(asked.get("dari") ?? undefined);
  const shown = shownPlace({ position: asked.get("ke"), listVersion: asked.get("v") });
  if (from === "" || !shown) return;
  const actor = await findActor().catch(() => null);
  if (!actor) return;
  await recordView(services, { actor, potential: potential ?? from, interest: interest ?? from, shown });
}
