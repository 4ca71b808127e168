import type { LoaderFunctionArgs } from "@remix-run/node";

import { exportOwnData } from "~/server/privacy/export-own-data.server";

import { requireActor } from "../../../http/actor";
import { languageOf } from "../../../http/language";
import { madeFileResponse } from "../../../http/uploads/made-file-response";

/** Everything stored about whoever asks, as a file. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(context);
  return madeFileResponse(await languageOf(request), async () => {
    const own = await exportOwnData(context.services, actor);
    const name = `data-saya-${context.services.clock.today()}.json`;
    return { name, bytes: new TextEncoder().encode(JSON.stringify(own, null, 2)) };
  });
}
