import { inList, inSentence, kilometres, quantity, rupiah, rupiahRange } from "./format";
import { labelsId } from "./labels.id";
import type { NamedThing, ReasonFacts, ReasonPhrase } from "./reason-phrase";
import { subjectsId } from "./subjects.id";

type Facts<C extends ReasonFacts["criterion"]> = Extract<ReasonFacts, { criterion: C }>;

const list = (labels: readonly string[]) => inList(labels.map(inSentence), "id");
const things = (named: readonly NamedThing[]) =>
  inList(
    named.map((thing) => ("subject" in thing ? subjectsId[thing.subject] : `“${thing.word}”`)),
    "id",
  );

/** Indonesian sentences for reasons. */
export function reasonId({ facts, side, favourable }: ReasonPhrase): string {
  switch (facts.criterion) {
    case "subject":
      return favourable ? subjectFor(facts, side) : subjectAgainst(facts);
    case "support":
      return facts.purchase ? purchase(facts) : support(facts);
    case "budget":
      return budget(facts);
    case "place":
      return place(facts, favourable);
    case "people":
      return people(facts, favourable);
    case "stage":
      return stage(facts, favourable);
    case "goals":
      return goals(facts, favourable);
    case "readiness_to_sign":
      return readinessToSign(facts, favourable);
    case "track_record":
      return trackRecord(facts, favourable);
    case "affinity":
      return affinity(facts, favourable);
    default:
      return `Desa menghasilkan ${quantity(facts.produced, "id")}; mitra mencari ${quantity(facts.wanted, "id")}.`;
  }
}

function subjectFor({ shared }: Facts<"subject">, side: ReasonPhrase["side"]): string {
  if (shared.length === 0) return "Uraian keduanya membahas hal yang berdekatan.";
  return side === "partner"
    ? `Yang dicari mitra memang ada di desa ini: ${things(shared)}.`
    : `Mitra memang mencari yang digarap desa ini: ${things(shared)}.`;
}

function subjectAgainst({ shared, excluded }: Facts<"subject">): string {
  if (excluded.length > 0) return `Mitra menyatakan tidak mencari ${things(excluded)}.`;
  if (shared.length === 0) return "Uraian keduanya tidak menyebut hal yang sama.";
  return `Uraian keduanya hanya bersinggungan pada ${things(shared)}.`;
}

function support({ needs, met }: Facts<"support">): string {
  const label = (codes: typeof needs) => list(codes.map((code) => labelsId.support[code]));
  if (met.length === 0) return `Kebutuhan desa (${label(needs)}) tidak ditawarkan mitra.`;
  if (needs.length === 1) return `Satu-satunya kebutuhan desa dipenuhi: ${label(met)}.`;
  if (met.length === needs.length) return `Semua kebutuhan desa dipenuhi: ${label(met)}.`;
  const [first] = needs;
  const share = `Dari ${needs.length} kebutuhan desa, ${met.length} dipenuhi: ${label(met)}`;
  if (first === undefined || met.includes(first)) return `${share}.`;
  return `${share}; kebutuhan pertama, ${label([first])}, belum.`;
}

function purchase({ needs, purchase: bought }: Facts<"support">): string {
  if (!needs.includes("market_access")) {
    return "Mitra hendak membeli, tetapi desa tidak menyebut akses pasar sebagai kebutuhan.";
  }
  return bought === "this"
    ? "Desa mencari pasar, dan mitra memang hendak membeli."
    : "Desa mencari pasar, tetapi yang hendak dibeli mitra tampaknya barang lain.";
}

function budget({ need, perVillage }: Facts<"budget">): string {
  const wants = rupiahRange(need.min, need.max) ?? "";
  const gives = rupiahRange(perVillage.min, perVillage.max) ?? "";
  const least = need.min ?? need.max ?? 0;
  const most = need.max ?? least;
  const ceiling = perVillage.max ?? Number.POSITIVE_INFINITY;
  if (least > ceiling) return `Dana yang dibutuhkan, ${wants}, melebihi dukungan mitra per desa, ${gives}.`;
  if (most > ceiling) {
    return `Kebutuhan terkecil, ${rupiah(least)}, masih dalam dukungan mitra per desa, ${gives}; yang terbesar, ${rupiah(most)}, melebihinya.`;
  }
  if (most < (perVillage.min ?? 0))
    return `Dana yang dibutuhkan, ${wants}, lebih kecil dari dukungan mitra per desa, ${gives}.`;
  return `Dana yang dibutuhkan, ${wants}, sesuai dengan dukungan mitra per desa, ${gives}.`;
}

function place({ where, distanceKm, radiusKm }: Facts<"place">, favourable: boolean): string {
  const away = distanceKm === null ? "" : `Desa berjarak ${kilometres(distanceKm, "id")} dari lokasi mitra`;
  switch (where) {
    case "village":
      return "Desa ini disebut sebagai tujuan mitra.";
    case "district":
      return "Desa ini berada di kecamatan yang dilayani mitra.";
    case "radius": {
      const limit = radiusKm === null ? "" : kilometres(radiusKm, "id");
      return favourable ? `${away}, dalam radius ${limit}.` : `${away}, cukup jauh walau dalam radius ${limit}.`;
    }
    case "anywhere":
      return `${away}, yang melayani desa mana pun.`;
    default:
      return away === "" ? "Desa ini di luar wilayah mitra." : `${away}, di luar wilayahnya.`;
  }
}

function people({ sought, reached, shared }: Facts<"people">, favourable: boolean): string {
  const label = (codes: typeof sought) => list(codes.map((code) => labelsId.beneficiary[code]));
  if (shared.length === 0) return `Mitra mengutamakan ${label(sought)}, sedangkan potensi ini untuk ${label(reached)}.`;
  if (shared.length === sought.length) return `Penerima manfaatnya sama: ${label(shared)}.`;
  return favourable
    ? `Dari yang diutamakan mitra, potensi ini menjangkau ${label(shared)}.`
    : `Dari yang diutamakan mitra, potensi ini baru menjangkau ${label(shared)}.`;
}

function stage({ readiness, supports, purchase: buying }: Facts<"stage">, favourable: boolean): string {
  const now = `Tahapnya ${inSentence(labelsId.readiness[readiness])}`;
  if (buying) return favourable ? `${now}: sudah ada yang bisa dibeli.` : `${now}: belum ada yang bisa dibeli.`;
  const help = list(supports.map((code) => labelsId.support[code]));
  return favourable ? `${now}, saat yang tepat untuk ${help}.` : `${now}, kurang pas untuk ${help}.`;
}

function goals({ sdgs, pillars, asnafReached }: Facts<"goals">, favourable: boolean): string {
  const parts = [
    ...(sdgs.length > 0 ? [`SDGs Desa ${inList(sdgs.map(String), "id")}`] : []),
    ...(pillars.length > 0 ? [`pilar ${list(pillars.map((code) => labelsId.ppmPillar[code]))}`] : []),
    ...(asnafReached === true ? ["asnaf yang dituju"] : []),
  ];
  if (parts.length === 0) return "Tujuan keduanya belum bertemu.";
  return favourable ? `Tujuannya sejalan: ${parts.join("; ")}.` : `Tujuan yang sama baru ${parts.join("; ")}.`;
}

function readinessToSign(facts: Facts<"readiness_to_sign">, favourable: boolean): string {
  const { institution, held, missing, status } = facts;
  const documents = (codes: typeof held) => list(codes.map((code) => labelsId.legal[code]));
  if (!favourable && status === "urban_ward") {
    return "Kelurahan tidak dapat menandatangani Perjanjian Bersama (Permendagri 96/2017).";
  }
  if (!favourable && missing.length > 0) return `Berkas yang biasa diminta belum ada: ${documents(missing)}.`;
  const ready = [
    ...(institution ? [inSentence(labelsId.institution[institution])] : []),
    ...(held.length > 0 ? [documents(held)] : []),
  ];
  if (ready.length === 0) return "Belum ada lembaga atau berkas yang disebut.";
  const lacking = missing.length > 0 ? `; belum ada: ${documents(missing)}` : "";
  return favourable
    ? `${held.length > 0 ? "Pengelola dan berkasnya" : "Pengelolanya"} siap: ${ready.join(", ")}${lacking}.`
    : `Pengelolanya ${ready.join(", ")}; kerja sama biasanya meminta lembaga berbadan hukum.`;
}

function trackRecord(facts: Facts<"track_record">, favourable: boolean): string {
  const { villageObserved, partnerObserved, completed } = facts;
  const seen = `${villageObserved + partnerObserved} catatan kerja sama sebelumnya`;
  if (completed > 0) return `Dari ${seen}, ${completed} program selesai.`;
  return favourable ? `Dari ${seen}, hasilnya baik.` : `Dari ${seen}, hasilnya belum meyakinkan.`;
}

function affinity({ villageTies, partnerTies }: Facts<"affinity">, favourable: boolean): string {
  const seen = `Menurut hubungan desa ini dengan ${villageTies} mitra lain dan mitra ini dengan ${partnerTies} desa lain`;
  return favourable ? `${seen}, keduanya cenderung cocok.` : `${seen}, pasangan seperti ini jarang cocok.`;
}
