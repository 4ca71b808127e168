import type { Services } from "../../services.server";
import type { Auth } from "./auth";

/** What the use cases of the sign-in need of the services. */
export type SignInNeeds = Pick<Services, "db" | "clock" | "log"> & { auth: Auth };
