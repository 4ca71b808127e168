export { agendaMeetings, agendaRuns, agendas } from "./agendas";
export { auditLog } from "./audit-log";
export { consents } from "./consents";
export { interestDistricts, interestVillages, interests } from "./interests";
export { eventOutcomes, eventParticipants, events, eventWishes } from "./events";
export { introductionMeetings, introductionMessages, introductions } from "./introductions";
export { invitations } from "./invitations";
export { listingReports } from "./listing-reports";
export { matchNotices } from "./match-notices";
export { notifications } from "./notifications";
export { organisations } from "./organisations";
export { outcomes } from "./outcomes";
export { partnerDocuments } from "./partner-documents";
export { partners } from "./partners";
export { photos } from "./photos";
export { potentials } from "./potentials";
export { districts, provinces, regencies } from "./regions";
export { savedSearches } from "./saved-searches";
export {
  searchChanges,
  searchCodeLists,
  searchCodes,
  searchDocuments,
  searchMirrors,
  searchRemovals,
  searchTexts,
  searchVersion,
  searchWords,
} from "./search-index";
export { settings } from "./settings";
export { shortlistEntries } from "./shortlist-entries";
export { attempts, credentials, rateLimits, sessions, twoFactors, verifications } from "./sign-in";
export { users } from "./users";
export { villageSuccessions } from "./village-successions";
export { villages } from "./villages";
export { weightActivations } from "./weight-activations";
export { weightVersions } from "./weight-versions";
