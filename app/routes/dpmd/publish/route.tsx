import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { publishMany, type Submitted } from "~/server/verification/decide.server";
import { MOST_CHECKED, readChecked } from "~/server/verification/read-queue.server";

import { Button, ButtonLink } from "../../../components/button";
import { EmptyState } from "../../../components/empty-state";
import { requireRole } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { refParam } from "../../../http/ref-param";
import { readForm } from "../../../http/read-form";
import { useText } from "../../../i18n/language";
import { WorkspacePage } from "../../shared/workspace-page";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireRole(context, ["broker"]);
  const refs = new URL(request.url).searchParams.getAll("ref").slice(0, MOST_CHECKED).map(refParam);
  const entries = await orHttpError(() => readChecked(context.services, { actor, refs }));
  return { language: await languageOf(request), entries };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireRole(context, ["broker"]);
  const form = await readForm(request);
  const listings = form.getAll("listing").slice(0, MOST_CHECKED).flatMap(listingIn);
  const { published, refused } = await orHttpError(() => publishMany(context.services, { actor, listings }));
  return redirect(`${href.verification}?terbit=${published}&gagal=${refused.length}`);
}

/** `potential 3 P-015`: the sort of listing, the version that was read, and its ref. */
const LISTING = /^(?<type>potential|interest) (?<version>\d{1,9}) (?<ref>.{1,200})$/u;

function listingIn(value: FormDataEntryValue): Submitted[] {
  const { type, version, ref } = LISTING.exec(typeof value === "string" ? value : "")?.groups ?? {};
  if ((type !== "potential" && type !== "interest") || !version || !ref) return [];
  return [{ type, version: Number(version), ref: refParam(ref) }];
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, ({ dpmd }) => ({ title: dpmd.publish.title, description: dpmd.publish.lead }));

/** A last look at what was ticked, then one press. */
export default function PublishPage() {
  const { entries } = useLoaderData<typeof loader>();
  const { pages, parts } = useText();
  const text = pages.dpmd.publish;
  const back = (
    <ButtonLink href={href.verification} variant="quiet">
      {text.back}
    </ButtonLink>
  );
  if (entries.length === 0) {
    return (
      <WorkspacePage title={text.title}>
        <EmptyState title={pages.dpmd.verification.empty.title} action={back}>
          {text.none}
        </EmptyState>
      </WorkspacePage>
    );
  }
  return (
    <WorkspacePage title={text.title} lead={text.lead}>
      <form method="post" className="stack">
        <ul>
          {entries.map(({ type, ref, title, version, village, partner }) => (
            <li key={ref} className="border-b border-line py-3">
              <input type="hidden" name="listing" value={`${type} ${version} ${ref}`} />
              <a
                href={type === "potential" ? href.reviewPotential(ref) : href.reviewInterest(ref)}
                lang="id"
                className="link font-semibold"
              >
                {title}
              </a>
              <span className="block text-sm text-muted">
                {village ? parts.place.village(village.status, village.name) : partner?.name}
              </span>
            </li>
          ))}
        </ul>
        <div className="cluster">
          <Button type="submit">{text.button(entries.length)}</Button>
          {back}
        </div>
      </form>
    </WorkspacePage>
  );
}
