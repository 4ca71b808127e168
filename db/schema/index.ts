export { auditLog } from "./audit-log";
export { interestDistricts, interestVillages, interests } from "./interests";
export { organisations, users } from "./organisations";
export { outcomes } from "./outcomes";
export { partners } from "./partners";
export { potentials } from "./potentials";
export { districts, provinces, regencies } from "./regions";
export { villages } from "./villages";
