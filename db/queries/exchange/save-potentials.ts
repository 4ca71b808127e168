import type { Potential } from "~/matching/domain/market";

import type { Db } from "../../client";
import { potentials } from "../../schema";
import { type Arrival, arrivalColumns } from "./arrival";
import { findVillagesByName } from "./find-existing";
import { idOf } from "./id-of";
import { inChunks, inOrder, replaced, type Saved, wasCreated } from "./upsert";

/** Writes potentials by ref, each as the file states it; their villages are there already. */
export async function savePotentials(db: Db, filePotentials: readonly Potential[], arrival: Arrival): Promise<Saved[]> {
  const villageIds = await findVillagesByName(
    db,
    filePotentials.map(({ village }) => village),
  );
  const { set, setWhere } = replaced(statedColumns);
  const saved: Saved[] = [];
  for (const chunk of inChunks(inOrder(filePotentials, ({ ref }) => ref))) {
    const rows = await db
      .insert(potentials)
      .values(
        chunk.map((potential) => ({
          ...columnsOf(potential, idOf(villageIds.get(potential.village)?.id, potential.village)),
          ...arrivalColumns(arrival),
        })),
      )
      .onConflictDoUpdate({ target: potentials.ref, set: { ...set, invented: [], updatedAt: arrival.now }, setWhere })
      .returning({ ref: potentials.ref, created: wasCreated });
    saved.push(...rows.map(({ ref, created }): Saved => ({ ref, change: created ? "created" : "changed" })));
  }
  return saved;
}

const statedColumns = {
  villageId: potentials.villageId,
  kind: potentials.kind,
  sector: potentials.sector,
  title: potentials.title,
  description: potentials.description,
  volumeAmount: potentials.volumeAmount,
  volumeUnit: potentials.volumeUnit,
  volumePer: potentials.volumePer,
  needs: potentials.needs,
  fundingNeedMin: potentials.fundingNeedMin,
  fundingNeedMax: potentials.fundingNeedMax,
  beneficiaries: potentials.beneficiaries,
  households: potentials.households,
  sdgsDesa: potentials.sdgsDesa,
  readiness: potentials.readiness,
  legal: potentials.legal,
  institution: potentials.institution,
};

function columnsOf(potential: Potential, villageId: number) {
  const { volume, fundingNeed, needs, beneficiaries, sdgsDesa, legal } = potential;
  return {
    ref: potential.ref,
    villageId,
    kind: potential.kind,
    sector: potential.sector,
    title: potential.title,
    description: potential.description,
    volumeAmount: volume?.amount ?? null,
    volumeUnit: volume?.unit ?? null,
    volumePer: volume?.per ?? null,
    needs: needs && [...needs],
    fundingNeedMin: fundingNeed?.min ?? null,
    fundingNeedMax: fundingNeed?.max ?? null,
    beneficiaries: beneficiaries && [...beneficiaries],
    households: potential.households,
    sdgsDesa: sdgsDesa && [...sdgsDesa],
    readiness: potential.readiness,
    legal: legal && [...legal],
    institution: potential.institution,
  };
}
