import type { AgendaConflict, UnscheduledReason } from "../agenda";

/** Indonesian sentences for conditions of an agenda that cannot hold together. Slots and tables count from 1, as on paper. */
export function agendaConflictId(conflict: AgendaConflict): string {
  switch (conflict.code) {
    case "too_many_musts":
      return `${conflict.participant} punya ${conflict.musts} pertemuan wajib, tetapi hanya ${conflict.slots} sesi dapat dipakai untuk semuanya.`;
    case "must":
      return `Pertemuan ${conflict.meeting} (${conflict.a} dan ${conflict.b}) wajib ada.`;
    case "unavailable":
      return `${conflict.participant} tidak hadir pada sesi ${conflict.slots.map((slot) => slot + 1).join(", ")}.`;
    case "half":
      return `Pertemuan ${conflict.meeting} harus pada paruh ${conflict.half === "first" ? "pertama" : "kedua"}.`;
    case "fixed_slot":
      return `Pertemuan ${conflict.meeting} harus pada sesi ${conflict.slot + 1}.`;
    case "after":
      return `Pertemuan ${conflict.meeting} harus sesudah ${conflict.after}.`;
    case "locked":
      return `Pertemuan ${conflict.meeting} dikunci pada sesi ${conflict.slot + 1}, meja ${conflict.table + 1}.`;
    case "same_table":
      return `Pertemuan ${conflict.first} dan ${conflict.second} dikunci pada sesi ${conflict.slot + 1} dan meja ${conflict.table + 1} yang sama.`;
    case "min":
      return `${conflict.participant} harus punya paling sedikit ${conflict.min} pertemuan dari ${conflict.wishes} yang diminta.`;
    case "max":
      return `${conflict.participant} hanya boleh punya ${conflict.max} pertemuan.`;
    case "tables":
      return `Hanya ada ${conflict.tables} meja pada tiap sesi, dan ${conflict.slots} sesi.`;
    case "gap_difference":
      return `Jumlah jeda dua peserta mana pun hanya boleh berbeda ${conflict.most}.`;
    default:
      return "Semua syarat bersama-sama tidak dapat dipenuhi; syarat mana yang bertentangan belum ditemukan dalam waktu yang ada.";
  }
}

/** Indonesian sentences for why a meeting is not in the agenda. */
export function unscheduledReasonId(reason: UnscheduledReason): string {
  switch (reason.code) {
    case "no_common_slot":
      return "Tidak ada sesi yang dapat dihadiri keduanya.";
    case "participant_full":
      return `${reason.participant} sudah mencapai jumlah pertemuan terbanyaknya.`;
    case "no_shared_free_slot":
      return "Tidak ada sesi yang masih kosong bagi keduanya.";
    case "tables_full":
      return "Pada semua sesi yang cocok, seluruh meja sudah terpakai.";
    default:
      return "Kalah penting dari pertemuan atau tujuan lain.";
  }
}
