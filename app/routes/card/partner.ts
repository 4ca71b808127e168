import type { LoaderFunctionArgs } from "@remix-run/node";

import { readPartnerCard } from "~/server/cards/read-partner-card.server";

import { refParam } from "../../http/ref-param";
import { cardResponse } from "./card-response";

/** What is shown where a partner's address is shared. */
export function loader({ params, ...asked }: LoaderFunctionArgs) {
  return cardResponse(asked, async (_text, { partnerType }) => {
    const { name, type } = await readPartnerCard(asked.context.services, { ref: refParam(params["ref"]) });
    return { kind: partnerType[type], title: name, lines: [] };
  });
}
