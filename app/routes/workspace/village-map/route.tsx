import type { LoaderFunctionArgs } from "@remix-run/node";
import { renderToStaticMarkup } from "react-dom/server";

import type { Location } from "~/matching/domain/market";
import { findMapPlaces } from "~/server/villages/find-map-places.server";

import { requireRole } from "../../../http/actor";
import { httpProblem } from "../../../http/errors";
import { VILLAGE_WORKERS } from "../village-work/village-in";
import { squareFrom } from "./map-square";
import { SquarePicture } from "./square-picture";

/** The picture of a square of the map, with a pin where one is set. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireRole(context, VILLAGE_WORKERS);
  const { searchParams } = new URL(request.url);
  const named = (name: string) => searchParams.get(name);
  const square = squareFrom({ latitude: named("lintang"), longitude: named("bujur"), span: named("rentang") });
  if (!square) throw httpProblem("bad_request");
  const pin: Location | null = squareFrom({
    latitude: named("pin-lintang"),
    longitude: named("pin-bujur"),
    span: named("rentang"),
  });
  const picture = renderToStaticMarkup(
    <SquarePicture square={square} pin={pin} places={findMapPlaces(context.services)} />,
  );
  return new Response(picture, {
    headers: { "Content-Type": "image/svg+xml", "Cache-Control": "private, max-age=3600" },
  });
}
