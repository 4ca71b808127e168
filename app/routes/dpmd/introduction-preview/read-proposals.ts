import { z } from "zod";

import type { Proposal, ProposalPreview } from "~/server/introductions/propose-introductions.server";

import { optionalText } from "../../../forms/fields";
import { type FieldProblem, type FormReply, typedIn } from "../../../forms/form-reply";
import { INTRODUCTION_LENGTHS } from "../../../forms/introduction-forms";
import { parseForm } from "../../../forms/parse-form";
import { type PairInUrl, pairText } from "../../../http/pair-in-url";

/** The name of the field in which DPMD says why it proposes the pair. */
export const reasonField = (pair: PairInUrl): string => `alasan ${pairText(pair)}`;

/** What will be proposed, or the form with every reason that is missing or too long. */
export type ReadProposals = { ok: true; proposals: Proposal[] } | { ok: false; reply: FormReply };

/** Reads the reasons of the pairs that are shown; one that something speaks against needs one. */
export function readProposals(form: FormData, previews: readonly ProposalPreview[]): ReadProposals {
  const problems: Record<string, FieldProblem> = {};
  const proposals = previews
    .filter(({ standingRef }) => standingRef === null)
    .map(({ potential, interest, objections }) => {
      const pair = { potential: potential.ref, interest: interest.ref };
      const name = reasonField(pair);
      const schema = z.object({ [name]: optionalText({ max: INTRODUCTION_LENGTHS.reason }) });
      const parsed = parseForm(form, schema);
      if (!parsed.ok) Object.assign(problems, parsed.reply.problems);
      const reason = parsed.ok ? (parsed.value[name] ?? null) : null;
      if (parsed.ok && reason === null && objections.length > 0) problems[name] = { code: "required", limit: "" };
      return { ...pair, reason };
    });
  if (Object.keys(problems).length > 0) return { ok: false, reply: { values: typedIn(form), problems } };
  return { ok: true, proposals };
}
