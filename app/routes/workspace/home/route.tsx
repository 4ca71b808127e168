import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import type { Actor } from "~/matching/domain/actor";
import type { Language, Role } from "~/matching/domain/vocabulary";
import { findMyInterests } from "~/server/interests/find-my-interests.server";
import { findMyIntroductions } from "~/server/introductions/find-my-introductions.server";
import type { Services } from "~/server/services.server";
import { readVillageWork } from "~/server/villages/read-village-work.server";

import { requireActor } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { PartnerHome } from "./partner-home";
import { ProvinceHome } from "./province-home";
import { useIntroductionSteps } from "./use-introduction-steps";
import { VillageHome } from "./village-home";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(context);
  const language = await languageOf(request);
  const { services } = context;
  const work = await orHttpError(() => workOf(services, actor, language));
  const forMe =
    SIDES.includes(actor.role) && actor.standing === "confirmed"
      ? (await findMyIntroductions(services, actor)).forMe
      : [];
  const { timeZone } = services.settings;
  return { language, isClaimed: actor.standing === "claimed", work, introductions: { forMe, timeZone } };
}

/** Whom introductions wait for. */
const SIDES: readonly Role[] = ["village_operator", "village_head", "district_officer", "partner_officer"];

/** What each role finds here; DPMD begins at its own desk. */
async function workOf(services: Services, actor: Actor, language: Language) {
  switch (actor.role) {
    case "broker":
    case "admin":
      throw redirect(href.dpmd);
    case "partner_officer": {
      const interests = await findMyInterests(services, { actor, partner: null });
      const published = interests.filter(({ state }) => state === "published").length;
      const others = interests.filter(({ state }) => state !== "published" && state !== "closed").length;
      return { for: "partner" as const, published, others };
    }
    case "province_viewer":
      return { for: "province" as const };
    default:
      return { for: "village" as const, ...(await readVillageWork(services, { actor, language })) };
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data, ({ myVillage }) => myVillage.home);

/** What should I do today? */
export default function WorkspaceHomePage() {
  const { work, isClaimed, introductions } = useLoaderData<typeof loader>();
  const first = useIntroductionSteps(introductions);
  switch (work.for) {
    case "partner":
      return <PartnerHome published={work.published} others={work.others} isClaimed={isClaimed} first={first} />;
    case "province":
      return <ProvinceHome />;
    default:
      return <VillageHome work={work} isClaimed={isClaimed} first={first} />;
  }
}
