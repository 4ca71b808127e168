import type { LoaderFunctionArgs } from "@remix-run/node";

import { readInterestCard } from "~/server/cards/read-interest-card.server";

import { refParam } from "../../http/ref-param";
import { cardResponse } from "./card-response";

/** What is shown where an interest's address is shared. */
export function loader({ params, ...asked }: LoaderFunctionArgs) {
  return cardResponse(asked, async (_text, { fundSource: sources }) => {
    const read = await readInterestCard(asked.context.services, { ref: refParam(params["ref"]) });
    return { kind: sources[read.fundSource], title: read.title, lines: [read.partner] };
  });
}
