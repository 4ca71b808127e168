import { z } from "zod";

import { KINDS } from "~/matching/domain/vocabulary";
import type { QueueFilter } from "~/server/verification/read-queue.server";

import { href } from "../../../http/href";

/** How an address names what was submitted. */
export const TYPE_IN_URL = { potential: "potensi", interest: "minat" } as const;

const Params = z.object({
  ajuan: z.enum({ potential: "potensi", interest: "minat" }).nullable().catch(null),
  jenis: z.enum(KINDS).nullable().catch(null),
  kecamatan: z
    .string()
    .regex(/^\d\d\.\d\d\.\d\d$/)
    .nullable()
    .catch(null),
  hal: z.coerce.number().int().min(1).max(100_000).catch(1),
});

/** The filter in an address; what makes no sense does not narrow. */
export function queueFilterIn(params: URLSearchParams): QueueFilter {
  const { ajuan, jenis, kecamatan, hal } = Params.parse({
    ajuan: params.get("ajuan"),
    jenis: params.get("jenis"),
    kecamatan: params.get("kecamatan"),
    hal: params.get("hal") ?? 1,
  });
  const type = ajuan === null ? null : typeOf(ajuan);
  return { type, kind: jenis, district: kecamatan, page: hal };
}

const typeOf = (word: "potensi" | "minat") => (word === "potensi" ? "potential" : "interest");

/** The address of a filter. */
export function queueHref({ type, kind, district, page }: QueueFilter): string {
  const params = new URLSearchParams();
  if (type !== null) params.set("ajuan", TYPE_IN_URL[type]);
  if (kind !== null) params.set("jenis", kind);
  if (district !== null) params.set("kecamatan", district);
  if (page > 1) params.set("hal", String(page));
  return params.size === 0 ? href.verification : `${href.verification}?${params}`;
}
