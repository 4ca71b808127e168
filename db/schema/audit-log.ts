import { bigint, index, jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core";

import { id } from "./columns";
import { organisations } from "./organisations";
import { users } from "./users";

/** Who changed what, on whose behalf, when, from which state to which, and why. Rows are only ever added. */
export const auditLog = pgTable(
  "audit_log",
  {
    id: id(),
    at: timestamp("at", { withTimezone: true }).notNull(),
    /** Null when a command or a job acted. */
    actorUserId: text("actor_user_id").references(() => users.id),
    /** The command or job that acted, such as `import`. */
    actorName: text("actor_name").notNull(),
    onBehalfOfId: bigint("on_behalf_of_id", { mode: "number" }).references(() => organisations.id),
    action: text("action").notNull(),
    subjectType: text("subject_type").notNull(),
    subjectRef: text("subject_ref").notNull(),
    fromState: text("from_state"),
    toState: text("to_state"),
    reason: text("reason"),
    details: jsonb("details").$type<Record<string, string | number | boolean | null>>(),
    /** What fields said before and say now, in the order of the form; null where nothing was edited, and in old lines. */
    changes: jsonb("changes").$type<{ field: string; from: string | null; to: string | null }[]>(),
  },
  (t) => [
    index("audit_log_subject").on(t.subjectType, t.subjectRef, t.at.desc()),
    index("audit_log_newest").on(t.at.desc()),
    index("audit_log_actor").on(t.actorUserId),
  ],
);
