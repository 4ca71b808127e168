/** What reading an agenda file says in Indonesian; `{name}` is filled in. */
export const agendaFileId = {
  places: {
    document: "Berkas",
    participants: "participants baris {row} (participants[{index}])",
    meetings: "meetings baris {row} (meetings[{index}])",
    previous: "previous baris {row} (previous[{index}])",
    field: "{place}, kolom {field}",
  },
  problems: {
    not_json: "{file}: isi berkas bukan JSON yang utuh ({reason}).",
    not_an_object: "{place}: seharusnya sebuah objek.",
    not_a_list: "{place}: seharusnya sebuah daftar.",
    wrong_format: '{place}: seharusnya "gandeng-desa-agenda/1".',
    not_text: "{place}: seharusnya teks yang tidak kosong.",
    not_a_number: "{place}: seharusnya angka antara -1000000 dan 1000000.",
    not_a_slot: "{place}: seharusnya bilangan bulat mulai 0.",
    not_a_count: "{place}: seharusnya bilangan bulat mulai 1, paling banyak 1000.",
    not_yes_or_no: "{place}: seharusnya true atau false.",
    not_a_half: "{place}: seharusnya first, second, atau null.",
    not_an_objective: "{place}: seharusnya salah satu dari {allowed}.",
    repeated_ref: '{place}: "{found}" sudah dipakai baris lain.',
    repeated_objective: '{place}: "{found}" disebut dua kali.',
    unknown_participant: '{place}: "{found}" tidak ada di participants.',
    unknown_meeting: '{place}: "{found}" tidak ada di meetings.',
    with_itself: '{place}: "{found}" tidak dapat bertemu dirinya sendiri.',
    outside_slots: "{place}: {found} di luar sesi 0 sampai {last}.",
    outside_tables: "{place}: {found} di luar meja 0 sampai {last}.",
    half_too_late: "{place}: {found} lebih besar daripada jumlah sesi ({last}).",
    max_below_min: "{place}: {found} lebih kecil daripada min.",
  },
  report: { unusable: "{file} tidak dapat dipakai. Jumlah masalah: {count}." },
};

/** Catalogue of the same shape in another language. */
export type AgendaFileText = { [Part in keyof typeof agendaFileId]: Record<keyof (typeof agendaFileId)[Part], string> };
