import type { PartnerType } from "~/matching/domain/vocabulary";

import { href } from "../../http/href";
import type { Thing } from "../../http/json-ld";

const TYPES: Record<PartnerType, string> = {
  company: "Corporation",
  state_company: "Corporation",
  foundation: "Organization",
  baznas: "Organization",
  zakat_institution: "Organization",
  ngo: "NGO",
  university: "CollegeOrUniversity",
  cooperative: "Organization",
  government_body: "GovernmentOrganization",
};

type Stated = { ref: string; name: string; type: PartnerType; description: string | null };

/** A partner in the words of schema.org; whom to ask there is for those who were introduced. */
export const partnerThing = ({ ref, name, type, description }: Stated): Thing => ({
  "@type": TYPES[type],
  name,
  description: description ?? undefined,
  url: href.partner(ref),
});
