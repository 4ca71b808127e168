import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";

import { type Kind, KINDS, SECTORS, VILLAGE_STATUSES } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";

const Entry = z.object({
  type: z.enum(["potential", "interest"]),
  ref: z.string(),
  title: z.string(),
  version: z.coerce.number(),
  since: z.coerce.date(),
  /** Of a potential. */
  kind: z.enum(KINDS).nullable(),
  sector: z.enum(SECTORS).nullable(),
  village: z
    .object({ key: z.string(), name: z.string(), status: z.enum(VILLAGE_STATUSES), district: z.string() })
    .nullable(),
  isHeadApproved: z.boolean(),
  /** Of an interest. */
  partner: z.object({ ref: z.string(), name: z.string(), isVerified: z.boolean() }).nullable(),
});

/** A submitted potential with its village, or a submitted interest with its partner. */
export type QueueEntry = z.output<typeof Entry>;

/** What of the queue; null does not narrow. A kind or a district finds potentials alone. */
export type QueueQuery = {
  regencyCode: string;
  type: QueueEntry["type"] | null;
  kind: Kind | null;
  /** Kemendagri code. */
  district: string | null;
  /** Only these; null is all. */
  refs: readonly string[] | null;
  limit: number;
  offset: number;
};

/** The submitted potentials and interests, oldest first, and how many there are in all. */
export async function findQueue(db: Db, query: QueueQuery): Promise<{ entries: QueueEntry[]; count: number }> {
  const { limit, offset, type, kind, district, refs } = query;
  const potentials = type === "interest" ? null : submittedPotentials(query);
  const interests = type === "potential" || kind !== null || district !== null ? null : submittedInterests;
  const parts = [potentials, interests].filter((part) => part !== null);
  if (parts.length === 0 || refs?.length === 0) return { entries: [], count: 0 };
  const named = refs === null ? sql`true` : sql`q.ref in ${[...refs]}`;
  const rows = await db.execute<{ entry: unknown; count: string }>(sql`
    select to_jsonb(q) as entry, count(*) over () as count
    from (${sql.join(parts, sql` union all `)}) q
    where ${named}
    order by q.since, q.type, q.ref
    limit ${limit} offset ${offset}`);
  return { entries: rows.map(({ entry }) => Entry.parse(entry)), count: Number(rows[0]?.count ?? 0) };
}

function submittedPotentials({ regencyCode, kind, district }: QueueQuery): SQL {
  return sql`
    select 'potential' as type, p.ref, p.title, p.version, coalesce(p.submitted_at, p.updated_at) as since,
      p.kind, p.sector, p.head_approved_at is not null as "isHeadApproved",
      jsonb_build_object('key', v.key, 'name', v.name, 'status', v.status, 'district', d.name) as village,
      null::jsonb as partner
    from potentials p
    join villages v on v.id = p.village_id
    join districts d on d.code = v.district_code
    where p.state = 'submitted' and d.regency_code = ${regencyCode}
      and ${kind === null ? sql`true` : sql`p.kind = ${kind}`}
      and ${district === null ? sql`true` : sql`v.district_code = ${district}`}`;
}

const submittedInterests = sql`
  select 'interest' as type, i.ref, i.title, i.version, coalesce(i.submitted_at, i.updated_at) as since,
    null as kind, null as sector, false as "isHeadApproved", null::jsonb as village,
    jsonb_build_object('ref', pa.ref, 'name', pa.name, 'isVerified', pa.is_verified) as partner
  from interests i
  join partners pa on pa.id = i.partner_id
  where i.state = 'submitted'`;
