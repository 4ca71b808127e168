import type { AgendaFileText } from "./agenda-file.id";

/** What reading an agenda file says in English; `{name}` is filled in. */
export const agendaFileEn: AgendaFileText = {
  places: {
    document: "File",
    participants: "participants row {row} (participants[{index}])",
    meetings: "meetings row {row} (meetings[{index}])",
    previous: "previous row {row} (previous[{index}])",
    field: "{place}, column {field}",
  },
  problems: {
    not_json: "{file}: the file is not complete JSON ({reason}).",
    not_an_object: "{place}: should be an object.",
    not_a_list: "{place}: should be a list.",
    wrong_format: '{place}: should be "gandeng-desa-agenda/1".',
    not_text: "{place}: should be text that is not empty.",
    not_a_number: "{place}: should be a number between -1000000 and 1000000.",
    not_a_slot: "{place}: should be a whole number from 0.",
    not_a_count: "{place}: should be a whole number from 1, 1000 at most.",
    not_yes_or_no: "{place}: should be true or false.",
    not_a_half: "{place}: should be first, second or null.",
    not_an_objective: "{place}: should be one of {allowed}.",
    repeated_ref: '{place}: "{found}" is used by another row.',
    repeated_objective: '{place}: "{found}" is named twice.',
    unknown_participant: '{place}: "{found}" is not among the participants.',
    unknown_meeting: '{place}: "{found}" is not among the meetings.',
    with_itself: '{place}: "{found}" cannot meet itself.',
    outside_slots: "{place}: {found} is outside slots 0 to {last}.",
    outside_tables: "{place}: {found} is outside tables 0 to {last}.",
    half_too_late: "{place}: {found} is more than the number of slots ({last}).",
    max_below_min: "{place}: {found} is less than min.",
  },
  report: { unusable: "{file} cannot be used. Number of problems: {count}." },
};
