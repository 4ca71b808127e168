import { removeOrphanFiles } from "../files/remove-orphan-files";
import type { Services } from "../services.server";
import { type JobWorker, startWorker } from "./start-worker";

/** Begins with every background task of the product on the queue of this database. */
export const workOnJobs = (services: Services, databaseUrl: string): JobWorker =>
  startWorker(services, { databaseUrl, removeOrphanFiles });
