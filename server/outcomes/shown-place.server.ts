import { z } from "zod";

/** Where in which list something was shown: its 1-based place, and the list's version. */
export type ShownPlace = { position: number; listVersion: string };

/** What the learning may be told; whatever a link or a form says otherwise is not recorded. */
const Shown = z.object({
  position: z.coerce.number().int().min(1).max(100_000),
  listVersion: z
    .string()
    .max(60)
    .regex(/^\d{4}-\d{2}-\d{2}\/m[0-9a-f]{12}\/[a-z0-9._-]{1,20}\/[a-z0-9._-]{1,20}$/),
});

/** The place that a link or a form tells of; null when it tells none that makes sense. */
export function shownPlace(place: { position: unknown; listVersion: unknown }): ShownPlace | null {
  const parsed = Shown.safeParse(place);
  return parsed.success ? parsed.data : null;
}
