import type { TaskList } from "graphile-worker";

import { releaseStuckJobs } from "~/db/queries/jobs/release-stuck-jobs";
import { TASKS, type TaskName } from "~/db/queries/jobs/tasks";

import { runAgenda } from "../events/run-agenda";
import { keepIntroductions } from "../introductions/keep-introductions";
import { sendDigests } from "../notifications/send-digests";
import { sealedMessage } from "../messages/send-sealed";
import { tellNewMatches } from "../notifications/tell-new-matches";
import { applyRetention } from "../privacy/apply-retention";
import { sendSearchDigests } from "../saved-searches/send-search-digests";
import { keepIndex } from "../search/keep-index";
import { verifyIndex } from "../search/verify-index";
import type { Services } from "../services.server";
import { learnFromOutcomes } from "../weights/learn-weights";
import { sendMessage } from "./send-message";

/** Longer than any task takes; what is taken for longer was taken by a process that died. */
const STUCK_MINUTES = 10;

/** Work of other parts of the product that the worker does at night. */
export type Housekeeping = { removeOrphanFiles: (services: Services) => Promise<unknown> };

/** Aborted when the process is about to end: long work keeps what it has. */
export type Closing = { closing?: AbortSignal };

/** What is done for each task; every one may be run twice without harm. */
export function taskList(services: Services, { removeOrphanFiles, closing }: Housekeeping & Closing): TaskList {
  return {
    send_message: async (payload, { job }) => {
      await sendMessage(services, { ...TASKS.send_message.parse(payload), id: messageId(job) });
    },
    send_sealed_message: async (payload, { job }) => {
      const { sealed } = TASKS.send_sealed_message.parse(payload);
      await sendMessage(services, { ...sealedMessage(sealed, services.auth), id: messageId(job) });
    },
    send_digests: async () => {
      await sendDigests(services);
      await sendSearchDigests(services);
    },
    tell_new_matches: async (payload) => tellNewMatches(services, TASKS.tell_new_matches.parse(payload)),
    index_documents: async () => keepIndex(services),
    verify_documents: async () => void (await verifyIndex(services)),
    keep_introductions: async () => void (await keepIntroductions(services)),
    run_agenda: async (payload) => runAgenda(services, { id: TASKS.run_agenda.parse(payload).run, closing }),
    learn_weights: async () => learnFromOutcomes(services),
    release_stuck_jobs: async () => {
      const takenBefore = new Date(Date.now() - STUCK_MINUTES * 60_000);
      await releaseStuckJobs(services.db, { takenBefore });
    },
    retention: async () => void (await applyRetention(services)),
    remove_orphan_files: async () => void (await removeOrphanFiles(services)),
  } satisfies Record<TaskName, TaskList[string]>;
}

/** The same for every attempt of a job. */
const messageId = ({ id, created_at }: { id: string; created_at: Date }) => `${id}-${created_at.getTime()}`;
