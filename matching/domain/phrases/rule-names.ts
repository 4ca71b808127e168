import type { BlockerCode } from "../ranking";
import type { Language } from "../vocabulary";

const id: Record<BlockerCode, string> = {
  window_not_open: "Minat belum dibuka",
  window_closed: "Minat sudah ditutup",
  kind_not_sought: "Jenis tidak dicari",
  sector_not_sought: "Bidang tidak dicari",
  sector_excluded: "Bidang dikecualikan",
  outside_area: "Di luar wilayah mitra",
  readiness_too_low: "Tahap usaha belum cukup",
  zakat_no_mustahik: "Mustahik belum disebut",
  zakat_basic_needs_first: "Kebutuhan dasar belum terpenuhi",
  nothing_to_buy_yet: "Belum ada hasil untuk dibeli",
  capacity_used: "Kuota mitra sudah terisi",
  already_agreed: "Sudah terikat perjanjian",
};

const en: Record<BlockerCode, string> = {
  window_not_open: "Interest not open yet",
  window_closed: "Interest closed",
  kind_not_sought: "Kind not sought",
  sector_not_sought: "Sector not sought",
  sector_excluded: "Sector excluded",
  outside_area: "Outside the partner's area",
  readiness_too_low: "Stage too early",
  zakat_no_mustahik: "No mustahik named",
  zakat_basic_needs_first: "Basic needs not met yet",
  nothing_to_buy_yet: "Nothing to buy yet",
  capacity_used: "Partner's places taken",
  already_agreed: "Agreement in force",
};

/** What a broken rule is called in a list or a table; the sentence about one pair is in `blockers`. */
export const ruleNames: Record<Language, Record<BlockerCode, string>> = { id, en };
