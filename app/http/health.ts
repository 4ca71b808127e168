import type { RequestHandler } from "express";

import type { Services } from "~/server/services.server";

/** What `/sehat` answers: whether the database does, and how much of the market is in memory. */
export type HealthAnswer = { database: boolean; market: { version: string; potentials: number; interests: number } };

/** `/sehat`: 200 while the database answers, 503 otherwise, for a proxy or an orchestrator to watch. */
export function health({ sql, log, market }: Services): RequestHandler {
  return async (_request, response) => {
    const database = await sql`select 1`.then(
      () => true,
      (error: unknown) => {
        log.error({ err: error }, "the database does not answer");
        return false;
      },
    );
    const { version, potentials, interests } = market.current();
    const answer: HealthAnswer = {
      database,
      market: { version, potentials: potentials.size, interests: interests.size },
    };
    response
      .status(database ? 200 : 503)
      .set("cache-control", "no-store")
      .json(answer);
  };
}
