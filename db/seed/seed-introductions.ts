import { sql } from "drizzle-orm";

import type { Db } from "../client";
import { recordset } from "./recordset";

/** Adds the introductions of a seed file (JSON), as many days ago as each says, with their messages and meetings. */
export async function seedIntroductions(tx: Db, file: string): Promise<void> {
  await tx.execute(sql`
    insert into introductions (ref, potential_id, interest_id, origin, state, note, override_reason, created_at,
      awaited_since, expires_at, village_accepted_at, partner_accepted_at, introduced_at, ended_at, declined_by,
      decline_reason, decline_note, updated_at)
    select intro.ref, potentials.id, interests.id, intro.origin, intro.state, note, override_reason, began, began,
      began + interval '14 days',
      case when intro.state = 'accepted_by_village' or is_introduced then began + interval '1 day' end,
      case when intro.origin = 'partner' then began when intro.state = 'accepted_by_partner' or is_introduced then began + interval '2 days' end,
      case when is_introduced then began + interval '2 days' end,
      case when intro.state = 'declined' then began + interval '3 days'
        when intro.state = 'expired' then began + interval '14 days' end,
      declined_by, decline_reason, decline_note, began
    from (
      select *, now() - days_ago * interval '1 day' as began, state in ('introduced', 'met', 'concluded') as is_introduced
      from ${recordset(file)} as one (ref text, potential text, interest text, origin text, state text, days_ago integer,
        note text, override_reason text, declined_by text, decline_reason text, decline_note text)
    ) intro
    left join potentials on potentials.ref = intro.potential
    left join interests on interests.ref = intro.interest`);
  await tx.execute(sql`
    insert into introduction_messages (introduction_id, side, text, at)
    select introductions.id, message.side, message.text, now() - message.days_ago * interval '1 day'
    from ${recordset(file)} as one (ref text, messages jsonb)
    join introductions on introductions.ref = one.ref,
      jsonb_to_recordset(one.messages) as message (side text, days_ago integer, text text)`);
  await tx.execute(sql`
    insert into introduction_meetings (introduction_id, kind, held_on, note, side, at)
    select introductions.id, meeting.kind, (now() - meeting.days_ago * interval '1 day')::date, meeting.note, meeting.side,
      now() - meeting.days_ago * interval '1 day'
    from ${recordset(file)} as one (ref text, meetings jsonb)
    join introductions on introductions.ref = one.ref,
      jsonb_to_recordset(one.meetings) as meeting (kind text, days_ago integer, note text, side text)`);
}
