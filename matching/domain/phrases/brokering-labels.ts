import type {
  EventState,
  IntroductionState,
  InvitationReply,
  MeetingKind,
  MeetingOutcome,
  Wish,
} from "../brokering-vocabulary";
import type { DeclineReason, Language } from "../vocabulary";

/** The words a person reads for the codes of introductions and events. */
export type BrokeringLabels = {
  declineReason: Record<DeclineReason, string>;
  introductionState: Record<IntroductionState, string>;
  meetingKind: Record<MeetingKind, string>;
  meetingOutcome: Record<MeetingOutcome, string>;
  eventState: Record<EventState, string>;
  wish: Record<Wish, string>;
  invitationReply: Record<InvitationReply, string>;
};

const id: BrokeringLabels = {
  declineReason: {
    not_our_sector: "Bukan bidang kami",
    budget_used: "Anggaran sudah terpakai",
    too_far: "Terlalu jauh",
    not_ready: "Belum siap",
    already_supported: "Sudah ada yang mendukung",
    other: "Alasan lain",
  },
  introductionState: {
    requested: "Menunggu DPMD",
    proposed: "Menunggu kedua pihak",
    accepted_by_village: "Menunggu mitra",
    accepted_by_partner: "Menunggu desa",
    introduced: "Sudah dikenalkan",
    met: "Sudah bertemu",
    concluded: "Selesai",
    declined: "Ditolak",
    withdrawn: "Ditarik",
    expired: "Lewat waktu",
  },
  meetingKind: { event: "Pertemuan di expose", visit: "Survei lapangan", call: "Telepon atau pesan" },
  meetingOutcome: {
    interested: "Berminat lanjut",
    mou_intended: "Berniat menandatangani MoU",
    not_now: "Belum sekarang",
  },
  eventState: {
    draft: "Konsep",
    open: "Menerima jawaban",
    wishes_closed: "Keinginan ditutup",
    agenda_draft: "Jadwal disusun",
    published: "Jadwal terbit",
    live: "Sedang berlangsung",
    closed: "Selesai",
  },
  wish: { must: "Harus bertemu", nice: "Senang bila bertemu", no: "Tidak ingin" },
  invitationReply: { invited: "Belum menjawab", coming: "Datang", not_coming: "Tidak datang" },
};

const en: BrokeringLabels = {
  declineReason: {
    not_our_sector: "Not our field",
    budget_used: "The budget is used",
    too_far: "Too far away",
    not_ready: "Not ready yet",
    already_supported: "Supported by somebody already",
    other: "Another reason",
  },
  introductionState: {
    requested: "Waiting for DPMD",
    proposed: "Waiting for both sides",
    accepted_by_village: "Waiting for the partner",
    accepted_by_partner: "Waiting for the village",
    introduced: "Introduced",
    met: "Met",
    concluded: "Concluded",
    declined: "Declined",
    withdrawn: "Withdrawn",
    expired: "Ran out of time",
  },
  meetingKind: { event: "Meeting at an expose", visit: "Field visit", call: "Call or message" },
  meetingOutcome: { interested: "Interested", mou_intended: "Means to sign an MoU", not_now: "Not now" },
  eventState: {
    draft: "Draft",
    open: "Taking answers",
    wishes_closed: "Wishes closed",
    agenda_draft: "Agenda being made",
    published: "Agenda published",
    live: "Under way",
    closed: "Closed",
  },
  wish: { must: "Must meet", nice: "Would like to", no: "Would rather not" },
  invitationReply: { invited: "Not answered", coming: "Coming", not_coming: "Not coming" },
};

/** Labels of the code lists of introductions and events in the reader's language. */
export const brokeringLabels: Record<Language, BrokeringLabels> = { id, en };
