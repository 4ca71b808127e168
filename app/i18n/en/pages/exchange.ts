import type { ListName } from "~/server/exchange/preview-exchange.server";

import type { Text } from "../../id";

const lists: Record<ListName, string> = {
  villages: "Villages",
  potentials: "Potentials",
  partners: "Partners",
  interests: "Interests",
  outcomes: "Outcomes",
};

/** Words of the exchange of files. */
export const exchange: Text["pages"]["exchange"] = {
  title: "Files",
  description: "Take data out and bring it in as gandeng-desa/1 files.",
  lead: "Bring in many potentials or interests at once from Excel, or take all data out to keep or to work with.",
  lists,
  upload: {
    title: "Bring a file in",
    file: "Excel (.xlsx) or JSON file",
    hint: "You first see what would change. Nothing is saved before you agree.",
    button: "Check the file",
  },
  download: {
    title: "Take data out",
    template: "Empty Excel template",
    templateHint: "With explanations and lists to choose from, to fill in and bring in here.",
    allXlsx: "All data (Excel)",
    allJson: "All data (JSON)",
    publishedXlsx: "Published only (Excel)",
    publishedJson: "Published only (JSON)",
    note: "“All data” includes drafts. Every download is recorded.",
  },
  preview: {
    title: "What would change?",
    nothing: "Everything in this file is stored already. There is nothing to bring in.",
    lead: (count) => `This file can be used. ${count} rows would be made or changed.`,
    columns: { list: "List", created: "New", changed: "Changed", unchanged: "Unchanged" },
    first: (list) => `${list}: first rows`,
    created: "new",
    changed: "changed",
    arrive: "How do new potentials and interests arrive?",
    submitted: "Submitted: DPMD checks each before it is published",
    published: "Published: everybody sees them at once",
    kept: "Those that exist keep their state.",
    button: "Bring this file in",
    cancel: "Cancel, choose another file",
  },
  problems: {
    title: (count) => (count === 1 ? "1 mistake in this file" : `${count} mistakes in this file`),
    lead: "Nothing has been saved. Mend these rows, then bring the file in again.",
    more: (count) => `and ${count} more`,
    again: "Choose another file",
  },
  done: {
    title: "The file has been brought in",
    row: (list, created, changed) => `${list}: ${created} new, ${changed} changed`,
    nothing: "Nothing has changed.",
    verify: "Check what was submitted",
    more: "Bring another file in",
  },
};
