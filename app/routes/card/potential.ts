import type { LoaderFunctionArgs } from "@remix-run/node";

import { readPotentialCard } from "~/server/cards/read-potential-card.server";

import { refParam } from "../../http/ref-param";
import { cardResponse } from "./card-response";

/** What is shown where a potential's address is shared. */
export function loader({ params, ...asked }: LoaderFunctionArgs) {
  return cardResponse(asked, async ({ parts: { place } }, { kind: kinds }) => {
    const read = await readPotentialCard(asked.context.services, { ref: refParam(params["ref"]) });
    const { title, kind, village, district, photo } = read;
    const lines = [place.village(village.status, village.name), place.district(district)];
    return { kind: kinds[kind], title, lines, photo };
  });
}
