import { z } from "zod";

import { CHANNELS } from "~/matching/domain/vocabulary";

const NOTHING = z.object({}).loose();

/** A message to one person, as a job carries it; `html` and `unsubscribeUrl` are of mails. */
const MessagePayload = z.object({
  channel: z.enum(CHANNELS),
  /** A mail address, or a phone number in E.164. */
  to: z.string().min(1),
  subject: z.string().optional(),
  text: z.string().min(1),
  html: z.string().optional(),
  unsubscribeUrl: z.url().optional(),
});
export type MessagePayload = z.output<typeof MessagePayload>;

/** A potential or an interest that became public, by ref. */
const PublishedListing = z.object({ type: z.enum(["potential", "interest"]), ref: z.string().min(1) });
export type PublishedListing = z.output<typeof PublishedListing>;

/** What each background task is given; whatever stands in the queue is parsed with these. */
export const TASKS = {
  send_message: MessagePayload,
  /** A message that holds a code or a link, enciphered. */
  send_sealed_message: z.object({ sealed: z.string().min(1) }),
  send_digests: NOTHING,
  /** A list, so that the queue joins those of one key. */
  tell_new_matches: z.array(PublishedListing),
  /** Reminds of introductions that wait for an answer, and ends those that nobody answered. */
  keep_introductions: NOTHING,
  /** Finds an agenda for an event (the id of its run). */
  run_agenda: z.object({ run: z.number().int().min(1) }),
  learn_weights: NOTHING,
  /** Brings the documents of changed rows up to date. */
  index_documents: NOTHING,
  /** Compares every document with its row. */
  verify_documents: NOTHING,
  release_stuck_jobs: NOTHING,
  retention: NOTHING,
  remove_orphan_files: NOTHING,
} as const;

/** Name of a background task. */
export type TaskName = keyof typeof TASKS;

/** What the task is given. */
export type TaskPayload<Name extends TaskName> = z.input<(typeof TASKS)[Name]>;
