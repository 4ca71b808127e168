import { href } from "../../http/href";
import { GUIDE_ROLES, guideHref } from "../shared/guide-roles";

/** The paths of the pages that every installation has and that should be found. */
export const listedEverywhere = (): string[] => [
  href.home,
  href.discover,
  href.figures,
  href.about,
  href.guides,
  ...GUIDE_ROLES.map(guideHref),
  href.signUp,
  href.signUpVillage,
  href.signUpPartner,
];
