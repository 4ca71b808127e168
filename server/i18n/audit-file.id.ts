/** Words of the downloaded audit log, in Indonesian. */
export const auditFileId = {
  sheet: "Catatan",
  file: "catatan",
  columns: {
    at: "Waktu",
    who: "Siapa",
    actedAs: "Sebagai",
    onBehalfOf: "Atas nama",
    action: "Tindakan",
    subjectType: "Jenis",
    subjectRef: "Kode",
    from: "Dari",
    to: "Menjadi",
    reason: "Alasan",
    details: "Rincian",
    changes: "Isian: dulu → sekarang",
  },
  erased: (pseudonym: string) => `Akun terhapus ${pseudonym}`,
};

/** The shape of these words. */
export type AuditFileText = typeof auditFileId;
