import type { Services } from "../services.server";

/** What making, inviting and ending accounts needs of the services. */
export type AccountNeeds = Pick<Services, "db" | "clock" | "settings">;
