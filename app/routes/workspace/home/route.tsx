import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import type { Actor } from "~/matching/domain/actor";
import type { Language } from "~/matching/domain/vocabulary";
import { findMyInterests } from "~/server/interests/find-my-interests.server";
import type { Services } from "~/server/services.server";
import { readVillageWork } from "~/server/villages/read-village-work.server";

import { requireActor } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { PartnerHome } from "./partner-home";
import { ProvinceHome } from "./province-home";
import { VillageHome } from "./village-home";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(context);
  const language = await languageOf(request);
  const work = await orHttpError(() => workOf(context.services, actor, language));
  return { language, isClaimed: actor.standing === "claimed", work };
}

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
  const { work, isClaimed } = useLoaderData<typeof loader>();
  switch (work.for) {
    case "partner":
      return <PartnerHome published={work.published} others={work.others} isClaimed={isClaimed} />;
    case "province":
      return <ProvinceHome />;
    default:
      return <VillageHome work={work} isClaimed={isClaimed} />;
  }
}
