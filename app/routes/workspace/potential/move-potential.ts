import { redirect } from "@remix-run/node";
import { z } from "zod";

import type { Actor } from "~/matching/domain/actor";
import { movePotential } from "~/server/potentials/move-potential.server";
import type { Services } from "~/server/services.server";

import { httpProblem, orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { readForm } from "../../../http/read-form";
import { VILLAGE_EVENTS } from "./village-events";

const Sent = z.enum(VILLAGE_EVENTS);

type Moving = { services: Services; actor: Actor; ref: string };

/** Does what the pressed button says and leads back to the potential. */
export async function movePotentialFrom(request: Request, { services, actor, ref }: Moving) {
  const sent = Sent.safeParse((await readForm(request)).get("peristiwa"));
  if (!sent.success) throw httpProblem("bad_request");
  await orHttpError(() => movePotential(services, { actor, ref, event: sent.data }));
  return redirect(`${href.myPotential(ref)}?sudah=${sent.data}`);
}
