import { eq, sql } from "drizzle-orm";

import { interests, listingReports, partners, potentials, villages } from "../../schema";

/** A report as DPMD and whoever made it read it; `name` is what the listing is called now, null when it is gone. */
export const REPORT_COLUMNS = {
  token: listingReports.token,
  subjectType: listingReports.subjectType,
  subjectRef: listingReports.subjectRef,
  reason: listingReports.reason,
  message: listingReports.message,
  contact: listingReports.contact,
  reportedBy: listingReports.reportedBy,
  createdAt: listingReports.createdAt,
  answer: listingReports.answer,
  answeredAt: listingReports.answeredAt,
  name: sql<string | null>`case ${listingReports.subjectType}
    when 'potential' then (select ${potentials.title} from ${potentials} where ${eq(potentials.ref, listingReports.subjectRef)})
    when 'interest' then (select ${interests.title} from ${interests} where ${eq(interests.ref, listingReports.subjectRef)})
    when 'village' then (select ${villages.name} from ${villages} where ${eq(villages.key, listingReports.subjectRef)})
    when 'partner' then (select ${partners.name} from ${partners} where ${eq(partners.ref, listingReports.subjectRef)})
  end`,
};
