import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FileSpreadsheet, FileText } from "lucide-react";

import { readShortlist } from "~/server/shortlist/read-shortlist.server";

import { ButtonLink } from "../../../components/button";
import { EmptyState } from "../../../components/empty-state";
import { TextLink } from "../../../components/text-link";
import { requireRole } from "../../../http/actor";
import { httpProblem, orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { refParam } from "../../../http/ref-param";
import { readForm } from "../../../http/read-form";
import { useText } from "../../../i18n/language";
import { WorkspacePage } from "../../shared/workspace-page";
import { DoneNote } from "../interest/done-note";
import { PARTNER_WORKERS } from "../interest-work/partner-in";
import { chooseFrom, choiceStep } from "../match-actions/choose-from";
import { CompareBar } from "../match-actions/match-actions";
import { DismissedPotentials } from "./dismissed-potentials";
import { ShortlistedPotential } from "./shortlisted-potential";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireRole(context, PARTNER_WORKERS);
  const language = await languageOf(request);
  const ref = refParam(params["ref"]);
  return { language, shortlist: await orHttpError(() => readShortlist(context.services, { actor, ref, language })) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireRole(context, PARTNER_WORKERS);
  const ref = refParam(params["ref"]);
  const form = await readForm(request);
  const step = choiceStep(form.get("tindakan"));
  if (step === null) throw httpProblem("bad_request");
  const potential = await chooseFrom(form, { context, actor, interest: ref, step });
  return redirect(`${href.shortlist(ref)}?sudah=${step}#potensi-${encodeURIComponent(potential)}`);
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, ({ shortlist: words }, { shortlist }) => ({
    title: words.titleOf(shortlist.interest.title),
    description: words.description,
  }));

/** What a partner saved for an interest, with its notes, to be taken to the board. */
export default function ShortlistPage() {
  const { shortlist } = useLoaderData<typeof loader>();
  const text = useText().pages.shortlist;
  const { interest, saved, dismissed } = shortlist;
  return (
    <WorkspacePage
      title={text.title}
      lead={
        <>
          <TextLink href={href.myInterest(interest.ref)}>{interest.title}</TextLink> · {text.lead}
        </>
      }
    >
      <DoneNote />
      {saved.length === 0 ? (
        <EmptyState
          title={text.none.title}
          action={<ButtonLink href={`${href.myInterest(interest.ref)}#cocok`}>{text.none.see}</ButtonLink>}
        >
          {text.none.text}
        </EmptyState>
      ) : (
        <>
          <section aria-label={text.files} className="cluster print:hidden">
            <ButtonLink
              href={href.shortlistFile(interest.ref, "pdf")}
              variant="secondary"
              icon={<FileText className="icon" />}
            >
              {text.pdf}
            </ButtonLink>
            <ButtonLink
              href={href.shortlistFile(interest.ref, "xlsx")}
              variant="secondary"
              icon={<FileSpreadsheet className="icon" />}
            >
              {text.xlsx}
            </ButtonLink>
          </section>
          <section className="stack">
            <h2>{text.saved}</h2>
            <ul className="stack gap-6">
              {saved.map((entry) => (
                <ShortlistedPotential key={entry.potential} entry={entry} />
              ))}
            </ul>
            {saved.length > 1 && <CompareBar action={href.compare(interest.ref)} />}
          </section>
        </>
      )}
      <DismissedPotentials entries={dismissed} />
    </WorkspacePage>
  );
}
