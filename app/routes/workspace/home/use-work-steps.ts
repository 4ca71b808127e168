import { returnReasonText } from "~/matching/domain/phrases/return-reason";
import type { VillageWork, WorkStep } from "~/server/villages/read-village-work.server";

import { href } from "../../../http/href";
import { dayText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";
import type { Step } from "../village-work/step-list";

/** The steps of a village's work in words; who helps several villages reads which one each is about. */
export function useWorkSteps({ steps, village }: VillageWork): Step[] {
  const language = useLanguage();
  const text = useText().pages.myVillage.home.steps;
  const at = (step: { village: string }) => (village ? "" : `${step.village} · `);
  return steps.map((step: WorkStep): Step => {
    switch (step.kind) {
      case "returned":
        return {
          href: href.editPotential(step.ref),
          title: text.returned(step.title),
          why: at(step) + text.returnedWhy(returnReasonText(step.reason, language)),
          isUrgent: true,
        };
      case "approve":
        return {
          href: href.myPotential(step.ref),
          title: text.approve(step.title),
          why: at(step) + text.approveWhy(step.percent),
          isUrgent: true,
        };
      case "draft":
        return {
          href: href.editPotential(step.ref),
          title: text.draft(step.title),
          why: at(step) + text.draftWhy(step.percent),
        };
      case "submitted":
        return {
          href: href.myPotential(step.ref),
          title: text.submitted(step.title),
          why: at(step) + text.submittedWhy(dayText(step.on, language)),
        };
      case "matches":
        return {
          href: `${href.myPotential(step.ref)}#cocok`,
          title: text.matches(step.title),
          why: at(step) + text.matchesWhy(step.worthyCount),
        };
      case "first_potential":
        return { href: href.newPotential, title: text.first_potential, why: text.first_potentialWhy };
      default:
        return {
          href: `${href.myVillage}#${step.kind === "location" ? "letak" : step.kind}`,
          title: text[step.kind],
          why: text[`${step.kind}Why`],
        };
    }
  });
}
