import type { Services } from "../services.server";
import type { Auth } from "./sign-in/auth";

/** What making, inviting and ending accounts needs of the services; links lead to `publicUrl`. */
export type AccountNeeds = Pick<Services, "db" | "clock" | "settings"> & { auth: Pick<Auth, "publicUrl"> };
