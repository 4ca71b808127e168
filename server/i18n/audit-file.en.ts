import type { AuditFileText } from "./audit-file.id";

/** Words of the downloaded audit log, in English. */
export const auditFileEn: AuditFileText = {
  sheet: "Log",
  file: "audit-log",
  columns: {
    at: "Time",
    who: "Who",
    actedAs: "As",
    onBehalfOf: "On behalf of",
    action: "Action",
    subjectType: "Type",
    subjectRef: "Ref",
    from: "From",
    to: "To",
    reason: "Reason",
    details: "Details",
    changes: "Fields: before → after",
  },
  erased: (pseudonym) => `Erased account ${pseudonym}`,
};
