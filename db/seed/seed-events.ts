import { sql } from "drizzle-orm";

import type { Db } from "../client";
import { recordset } from "./recordset";

/** Codes follow from the row, so that the demonstration's papers are the same each time. */
const CODE = sql.raw(
  `lpad((1000 + row_number() over (partition by event_id order by village_id nulls last, partner_id) * 37 % 9000)::text, 4, '0')`,
);

/** Adds the events of a seed file (JSON) that have been held, with their participants, published agenda and outcomes. */
export async function seedEvents(tx: Db, file: string): Promise<void> {
  await tx.execute(sql`
    insert into events (ref, regency_code, state, title, held_on, place, note, starts_at, slot_minutes, slot_count, breaks,
      first_half, table_count, max_meetings, desk_code, created_at, updated_at)
    select ref, '64.02', state, title, held_on, place, note, starts_at, slot_minutes, slot_count, breaks, first_half,
      table_count, max_meetings, '20250826', held_on, held_on
    from ${recordset(file)} as event (ref text, state text, title text, held_on date, place text, note text,
      starts_at text, slot_minutes integer, slot_count integer, breaks jsonb, first_half integer, table_count integer,
      max_meetings integer)`);
  await tx.execute(sql`
    insert into event_participants (event_id, village_id, partner_id, reply, arrived_at, code)
    select event_id, village_id, partner_id, 'coming', held_on + time '08:30', ${CODE}
    from (
      select events.id as event_id, events.held_on, villages.id as village_id, partners.id as partner_id
      from ${recordset(file)} as event (ref text, participants jsonb)
      join events on events.ref = event.ref
      cross join jsonb_to_recordset(event.participants) as one (village text, partner text)
      left join villages on villages.key = one.village
      left join partners on partners.ref = one.partner
    ) invited`);
  await tx.execute(sql`
    insert into agendas (event_id, number, origin, status, measures, made_at, published_at)
    select events.id, 1, 'edit', 'feasible', '{"value":0,"gaps":0,"gapSpread":0,"tableMoves":0,"unserved":0,"fewest":0,"changes":0}',
      events.held_on, events.held_on
    from ${recordset(file)} as event (ref text) join events on events.ref = event.ref`);
  const meetings = sql`
    ${recordset(file)} as event (ref text, meetings jsonb)
    join events on events.ref = event.ref
    cross join jsonb_to_recordset(event.meetings) as met (village text, partner text, slot integer, "table" integer, outcome text)
    join villages on villages.key = met.village
    join partners on partners.ref = met.partner
    join event_participants v on v.event_id = events.id and v.village_id = villages.id
    join event_participants p on p.event_id = events.id and p.partner_id = partners.id`;
  await tx.execute(sql`
    insert into agenda_meetings (agenda_id, event_id, village_id, partner_id, slot, table_number)
    select agendas.id, events.id, v.id, p.id, met.slot, met."table" from ${meetings}
    join agendas on agendas.event_id = events.id`);
  await tx.execute(sql`
    insert into event_outcomes (event_id, village_id, partner_id, outcome, at)
    select events.id, v.id, p.id, met.outcome, events.held_on + time '15:00' from ${meetings}
    where met.outcome is not null`);
}

/** Villages and partners of the coming event. */
const COMING = { villages: 44, partners: 24 };
/** As many partners each village wishes, and villages each partner. */
const WISHED = { byVillage: 6, byPartner: 11 };

/**
 * Adds a coming event in a month, to which the villages and partners with most to show are invited and of which wishes are
 * closed: each wishes those whose sectors are its own, the nearest to its own first; one in four insists on its first.
 */
export async function seedComingEvent(tx: Db): Promise<void> {
  await tx.execute(sql`
    insert into events (ref, regency_code, state, title, held_on, place, note, starts_at, slot_minutes, slot_count, breaks,
      first_half, table_count, min_meetings, max_meetings, desk_code, created_at, updated_at)
    values ('A-002', '64.02', 'wishes_closed', 'Expose kemitraan desa berikutnya', current_date + 30,
      'Gedung Putri Karang Melenu, Tenggarong', null, '08:30', 15, 16, '[{"after": 3, "minutes": 15}, {"after": 7, "minutes": 60}]',
      8, 20, 1, 10, '40302010', now(), now())`);
  await tx.execute(sql`
    insert into event_participants (event_id, village_id, partner_id, reply, unavailable, code)
    select event_id, village_id, partner_id, 'coming',
      case when md5(coalesce(village_id::text, 'm' || partner_id)) < '2' then array[0, 1] else '{}'::integer[] end, ${CODE}
    from (
      (select events.id as event_id, villages.id as village_id, null::bigint as partner_id
        from events join villages on true
        join potentials on potentials.village_id = villages.id and potentials.state = 'published'
        where events.ref = 'A-002'
        group by events.id, villages.id order by count(*) desc, villages.id limit ${COMING.villages})
      union all
      (select events.id, null, partners.id
        from events join partners on true
        join interests on interests.partner_id = partners.id and interests.state = 'published'
        where events.ref = 'A-002'
        group by events.id, partners.id order by count(*) desc, partners.id limit ${COMING.partners})
    ) invited`);
  await tx.execute(sql`
    with pairs as (
      select v.event_id, v.id as village_id, p.id as partner_id,
        row_number() over (partition by v.id order by shared desc, md5(v.id || '-' || p.id)) as for_village,
        row_number() over (partition by p.id order by shared desc, md5(v.id || '-' || p.id)) as for_partner
      from event_participants v
      join event_participants p on p.event_id = v.event_id
      join events on events.id = v.event_id and events.ref = 'A-002'
      cross join lateral (
        select count(*) as shared from potentials join interests on potentials.sector = any (interests.sectors)
        where potentials.village_id = v.village_id and potentials.state = 'published'
          and interests.partner_id = p.partner_id and interests.state = 'published'
      ) common
      where v.village_id is not null and p.partner_id is not null
    )
    insert into event_wishes (event_id, from_id, to_id, wish, at)
    select event_id, village_id, partner_id,
      case when for_village = 1 and village_id % 4 = 0 then 'must' else 'nice' end, now()
    from pairs where for_village <= ${WISHED.byVillage}
    union all
    select event_id, partner_id, village_id,
      case when for_partner = 1 then 'must' when for_partner > ${WISHED.byPartner} then 'no' else 'nice' end, now()
    from pairs where for_partner <= ${WISHED.byPartner} or (for_village = 1 and for_partner > 40)`);
}
