import { type Access, BROKER, DISTRICT, HELPED, only, PARTNER, SIGNED_IN, VILLAGE } from "./askers";

/** The routes of introductions and events, with an address for each way in which somebody may or may not see it. */
export const BROKERING_ACCESS: Record<string, Access[]> = {
  "ruang/perkenalan": [only([...VILLAGE, DISTRICT, PARTNER], "/ruang/perkenalan")],
  "ruang/perkenalan/minta": [
    only(HELPED, "/ruang/perkenalan/minta?potensi=P-019&minat=I-026", "note=Halo"),
    only([PARTNER, BROKER], "/ruang/perkenalan/minta?potensi=P-063&minat=I-036", "note=Halo"),
    {
      address: "/ruang/perkenalan/minta?potensi=tidak-ada&minat=I-026",
      open: [BROKER],
      hidden: SIGNED_IN,
      others: "hidden",
    },
  ],
  "ruang/perkenalan/:ref": [
    { ...only(HELPED, "/ruang/perkenalan/K-002", "tindakan=accept&side=village"), others: "hidden" },
    { ...only([PARTNER, BROKER], "/ruang/perkenalan/K-005", "tindakan=accept&side=partner"), others: "hidden" },
  ],
  "ruang/acara": [only([...VILLAGE, DISTRICT, PARTNER], "/ruang/acara")],
  "ruang/acara/:ref": [
    { ...only([...VILLAGE, DISTRICT, PARTNER], "/ruang/acara/A-002", "tindakan=wishes"), others: "hidden" },
    { ...only([], "/ruang/acara/tidak-ada"), others: "hidden" },
  ],
  "dpmd/perkenalan": [only([BROKER], "/dpmd/perkenalan")],
  "dpmd/perkenalan/usulan": [only([BROKER], "/dpmd/perkenalan/usulan")],
  "dpmd/perkenalan/pratinjau": [only([BROKER], "/dpmd/perkenalan/pratinjau?pasangan=P-015+I-023", "alasan=Diambil")],
  "dpmd/acara": [only([BROKER], "/dpmd/acara")],
  "dpmd/acara/baru": [only([BROKER], "/dpmd/acara/baru", "title=Diambil+alih")],
  "dpmd/acara/:ref": [
    only([BROKER], "/dpmd/acara/A-002", "peristiwa=reopen_wishes"),
    { ...only([], "/dpmd/acara/tidak-ada"), hidden: [BROKER] },
  ],
  "dpmd/acara/:ref/ubah": [only([BROKER], "/dpmd/acara/A-002/ubah", "version=1&title=Diambil+alih")],
  "dpmd/acara/:ref/undangan": [only([BROKER], "/dpmd/acara/A-002/undangan", "tindakan=uninvite&peserta=9")],
  "dpmd/acara/:ref/jadwal": [only([BROKER], "/dpmd/acara/A-002/jadwal", "tindakan=run&seconds=10&basedOn=0")],
  "dpmd/acara/:ref/jadwal/:number": [
    only([BROKER], "/dpmd/acara/A-001/jadwal/1", "tindakan=lock_all&version=1"),
    { ...only([], "/dpmd/acara/A-002/jadwal/99", "tindakan=lock_all&version=1"), hidden: [BROKER] },
  ],
  "dpmd/acara/:ref/peserta/:id": [
    only([BROKER], "/dpmd/acara/A-002/peserta/9", "tindakan=wishes"),
    { ...only([], "/dpmd/acara/A-002/peserta/tidak-ada"), hidden: [BROKER] },
  ],
};
