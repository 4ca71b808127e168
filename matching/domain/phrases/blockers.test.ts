import { expect, test } from "vitest";
import type { Blocker } from "../ranking";
import { blockerText } from "./blockers";

const sentences: [Blocker, string][] = [
  [{ code: "window_not_open", opens: "2027-02-01" }, "Baru dibuka 1 Februari 2027. Siapkan berkas dari sekarang."],
  [{ code: "window_closed", closes: "2026-10-31" }, "Sudah ditutup; hari terakhirnya 31 Oktober 2026."],
  [
    { code: "kind_not_sought", kind: "umkm", sought: ["agriculture"] },
    "Mitra mencari pertanian, sedangkan ini UMKM. Bisa dikenalkan bila mitra menambah jenis ini.",
  ],
  [
    { code: "sector_not_sought", sector: "crafts", sought: ["textiles", "culinary"] },
    "Mitra mencari tenun dan wastra serta kuliner, sedangkan ini kerajinan. Bisa dikenalkan bila mitra menambah sektor ini.",
  ],
  [{ code: "sector_excluded", sector: "plantation" }, "Mitra tidak menerima sektor perkebunan."],
  [
    { code: "outside_area", distanceKm: 48.2, radiusKm: 30 },
    "Di luar wilayah yang dilayani mitra (48 km, batas 30 km). Bisa dikenalkan bila mitra meluaskan wilayahnya.",
  ],
  [
    { code: "outside_area", distanceKm: null, radiusKm: null },
    "Di luar kecamatan dan desa yang dilayani mitra. Bisa dikenalkan bila mitra meluaskan wilayahnya.",
  ],
  [
    { code: "nothing_to_buy_yet", readiness: "pilot" },
    "Belum ada yang bisa dibeli: usaha ini rintisan. Ajukan lagi setelah berproduksi.",
  ],
  [{ code: "capacity_used", capacity: 3, taken: 3 }, "Mitra sanggup mendampingi 3 desa, dan 3 tempat sudah terisi."],
  [{ code: "already_agreed", until: null }, "Keduanya sudah terikat perjanjian tanpa batas waktu."],
  [{ code: "already_agreed", until: "2027-12-31" }, "Keduanya sudah terikat perjanjian sampai 31 Desember 2027."],
];

test.each(sentences)("$code is said in Indonesian with its facts", (blocker, sentence) => {
  expect(blockerText(blocker, "id")).toBe(sentence);
});

test.each(sentences)("$code has an English sentence of its own", (blocker, sentence) => {
  expect(blockerText(blocker, "en")).toMatch(/^[A-Z].*\.$/);
  expect(blockerText(blocker, "en")).not.toBe(sentence);
});

test("both zakat rules name the article they rest on", () => {
  expect(blockerText({ code: "zakat_no_mustahik" }, "id")).toContain("UU 23/2011 pasal 25");
  expect(blockerText({ code: "zakat_basic_needs_first" }, "en")).toContain("Law 23/2011 art. 27");
});
