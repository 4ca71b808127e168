import { data, redirect } from "@remix-run/node";
import { z } from "zod";

import type { Actor } from "~/matching/domain/actor";
import type { Services } from "~/server/services.server";
import { editVillage, type VillageProfile } from "~/server/villages/edit-village.server";

import { type FormReply, refusedForm, typedIn } from "../../../forms/form-reply";
import { parseForm } from "../../../forms/parse-form";
import { degreesText, VillageForm, villageProfile } from "../../../forms/village-form";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { readForm } from "../../../http/read-form";
import { closerSquare, type MapSquare, placeAt, squareFrom, widerSquare } from "../village-map/map-square";
import { villageHref } from "../village-work/village-href";
import type { WorkVillage } from "../village-work/village-in";

/** What came back: what was typed, what stands there now when somebody saved since, and how the map goes on. */
export type ProfileReply = {
  reply: FormReply;
  stale: { version: number; profile: VillageProfile } | null;
  square: MapSquare | null;
  /** What a tap on the map came to. */
  tapped: "picked" | "notPicked" | null;
};

const Version = z.coerce.number().int().min(0).max(2_147_483_647).catch(0);

type Saving = { services: Services; actor: Actor; village: WorkVillage };

/** Saves the profile and leads back; a tap on the map only fills in the place that was tapped. */
export async function saveProfileFrom(request: Request, { services, actor, village }: Saving) {
  const form = await readForm(request);
  const square = squareIn(form);
  const tap = square && tapIn(form);
  if (square && tap) return data<ProfileReply>(afterTap(form, square, tap));
  if (square && form.get("tindakan") === "perluas") {
    return data<ProfileReply>({ reply: refusedForm(form, {}), stale: null, square: widerSquare(square), tapped: null });
  }
  const parsed = parseForm(form, VillageForm);
  if (!parsed.ok)
    return data<ProfileReply>({ reply: parsed.reply, stale: null, square, tapped: null }, { status: 400 });
  const saved = await orHttpError(() =>
    editVillage(services, {
      actor,
      key: village.key,
      version: Version.parse(form.get("version")),
      profile: villageProfile(parsed.value),
    }),
  );
  if (saved.stale) {
    const answer = { reply: refusedForm(form, {}), stale: saved.current, square, tapped: null };
    return data<ProfileReply>(answer, { status: 409 });
  }
  const page = villageHref(href.myVillage, village.named);
  return redirect(`${page}${page.includes("?") ? "&" : "?"}tersimpan#tersimpan`);
}

const textOf = (form: FormData, name: string): string | null => {
  const value = form.get(name);
  return typeof value === "string" ? value : null;
};

const squareIn = (form: FormData) =>
  squareFrom({
    latitude: textOf(form, "petaLintang"),
    longitude: textOf(form, "petaBujur"),
    span: textOf(form, "petaRentang"),
  });

/** Where the picture was tapped, in pixels; null when another button was pressed. */
function tapIn(form: FormData): { x: number; y: number } | null {
  const [x, y] = [textOf(form, "peta.x"), textOf(form, "peta.y")];
  return x === null || y === null ? null : { x: Number(x), y: Number(y) };
}

function afterTap(form: FormData, square: MapSquare, tap: { x: number; y: number }): ProfileReply {
  const place = placeAt(square, tap);
  const values = typedIn(form);
  if (!place) return { reply: { values, problems: {} }, stale: null, square, tapped: "notPicked" };
  const picked = { latitude: [degreesText(place.latitude)], longitude: [degreesText(place.longitude)] };
  return {
    reply: { values: { ...values, ...picked }, problems: {} },
    stale: null,
    square: closerSquare(square, place),
    tapped: "picked",
  };
}
