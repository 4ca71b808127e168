import { sql } from "drizzle-orm";

import type { Db } from "../client";
import { recordset } from "./recordset";

/** Adds the potentials of one seed file (JSON), published now. */
export async function seedPotentials(tx: Db, file: string): Promise<void> {
  await tx.execute(sql`
    insert into potentials (ref, village_id, state, published_at, kind, sector, title, description,
      volume_amount, volume_unit, volume_per, needs, funding_need_min, funding_need_max, beneficiaries, households,
      sdgs_desa, readiness, legal, institution, figures, source, invented)
    select potential.ref, villages.id, 'published', now(), kind, sector, title, potential.description,
      (volume->>'amount')::float8, volume->>'unit', volume->>'per', needs,
      (funding_need->>'min')::bigint, (funding_need->>'max')::bigint, beneficiaries, households,
      sdgs_desa, readiness, legal, institution, figures, potential.source, coalesce(potential.invented, '{}')
    from ${recordset(file)} as potential (ref text, village text, kind text, sector text, title text,
      description text, volume jsonb, needs text[], funding_need jsonb, beneficiaries text[], households integer,
      sdgs_desa integer[], readiness text, legal text[], institution text, figures text, source text, invented text[])
    left join villages on villages.code = potential.village or villages.ref = potential.village`);
}
