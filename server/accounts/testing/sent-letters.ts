import type { Sql } from "~/db/client";

/** A letter that waits to be sent. */
export type SentLetter = { channel: string; to: string; subject: string; text: string };

/** The letters that wait in the queue of a test's database, oldest first. */
export async function sentLetters(sql: Sql): Promise<SentLetter[]> {
  const rows = await sql<{ payload: SentLetter }[]>`
    select payload from graphile_worker._private_jobs order by id`;
  return rows.map(({ payload }) => payload);
}

/** The token of the link in the last letter to an address. */
export async function lastToken(sql: Sql, to: string): Promise<string> {
  const letter = (await sentLetters(sql)).findLast((sent) => sent.to === to);
  const [, token] = /https:\/\/desa\.test\/(?:daftar\/bukti|undangan|atur-sandi)\/(\S+)/.exec(letter?.text ?? "") ?? [];
  if (!token) throw new Error(`No letter with a link went to ${to}`);
  return decodeURIComponent(token);
}
