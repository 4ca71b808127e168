import type { InterestContent } from "~/server/interests/edit-interest.server";
import type { InterestFormReading } from "~/server/interests/read-interest-form.server";
import { resolveArea, type ResolvedArea } from "~/server/interests/resolve-area.server";
import type { Services } from "~/server/services.server";

import { optionalText, someTexts } from "../../../forms/fields";
import { type FieldProblem, type FormReply, refusedForm } from "../../../forms/form-reply";
import { interestContent } from "../../../forms/interest-content";
import { INTEREST_LENGTHS, type InterestForm } from "../../../forms/interest-form";
import type { ParsedForm } from "../../../forms/parse-form";

type Checking = {
  services: Services;
  parsed: ParsedForm<typeof InterestForm>;
  reading: InterestFormReading;
};

/** The form as an interest's content, typed villages by their keys; or every problem at once, those of places included. */
export async function contentFrom(
  form: FormData,
  { services, parsed, reading }: Checking,
): Promise<{ content: InterestContent } | { reply: FormReply }> {
  const typed = (name: string) => form.getAll(name).filter((value) => typeof value === "string");
  const area = await resolveArea(
    services,
    {
      districts: someTexts().safeParse(typed("districts")).data ?? [],
      villages: optionalText({ max: INTEREST_LENGTHS.villages }).safeParse(typed("villages")).data ?? null,
    },
    reading.own?.interest.districts,
  );
  const problems = {
    ...(parsed.ok ? {} : parsed.reply.problems),
    ...problemsOf(area),
    ...(parsed.ok && parsed.value.radiusKm !== null && !reading.partner.hasSite
      ? { radiusKm: { code: "needs_site", limit: "" } as const }
      : {}),
  };
  if (!parsed.ok || area.kind !== "known" || Object.keys(problems).length > 0) {
    return { reply: refusedForm(form, problems) };
  }
  return { content: interestContent(parsed.value, area) };
}

/** A sentence names no more words than can be read. */
const MOST_NAMED = 10;

function problemsOf(area: ResolvedArea): Record<string, FieldProblem> {
  switch (area.kind) {
    case "unknown_district":
      return { districts: { code: "not_a_choice", limit: "" } };
    case "unknown_villages":
      return { villages: { code: "unknown_villages", limit: area.words.slice(0, MOST_NAMED).join("; ") } };
    case "several_villages":
      return {
        villages: {
          code: "several_villages",
          limit: area.meant.map(({ key, name, district }) => `${key} ${name} (${district})`).join("; "),
        },
      };
    default:
      return {};
  }
}
