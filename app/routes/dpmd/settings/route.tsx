import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { changeSettings } from "~/server/settings/change-settings.server";
import { readSettingsFor } from "~/server/settings/read-settings.server";

import { TextLink } from "../../../components/text-link";
import { Toast } from "../../../components/toast";
import { parseForm } from "../../../forms/parse-form";
import { requireActor } from "../../../http/actor";
import { httpProblem, orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { readForm } from "../../../http/read-form";
import { useText } from "../../../i18n/language";
import { WorkspacePage } from "../../shared/workspace-page";
import { SettingsForm } from "./settings-form";
import { SettingsFields } from "./settings-fields";
import { SettingsList } from "./settings-list";

const Saved = z.coerce.number().int().min(0).max(1000).nullable().catch(null);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(context);
  const reading = await orHttpError(() => readSettingsFor(context.services, actor));
  const saved = new URL(request.url).searchParams.get("tersimpan");
  return { language: await languageOf(request), saved: saved === null ? null : Saved.parse(saved), ...reading };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(context);
  const { mayChange } = await orHttpError(() => readSettingsFor(context.services, actor));
  if (!mayChange) throw httpProblem("forbidden");
  const form = parseForm(await readForm(request), SettingsForm);
  if (!form.ok) return data({ reply: form.reply }, { status: 400 });
  const changed = await orHttpError(() => changeSettings(context.services, { actor, values: form.value }));
  return redirect(`${href.settings}?tersimpan=${changed}`);
}

export const meta: MetaFunction<typeof loader> = ({ data: answer }) =>
  pageMeta(answer, ({ dpmd }) => ({ title: dpmd.settings.title, description: dpmd.settings.description }));

/** What applies to the whole site: administrators change it, brokers read it. */
export default function SettingsPage() {
  const { settings, mayChange, saved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { weights, dpmd } = useText().pages;
  const text = dpmd.settings;
  return (
    <WorkspacePage title={text.title} lead={mayChange ? text.description : text.readOnly}>
      {saved !== null && <Toast tone="positive">{text.saved(saved)}</Toast>}
      <section className="stack gap-2">
        <h2>{weights.title}</h2>
        <p className="measure">{weights.description}</p>
        <p className="cluster gap-x-6">
          <TextLink href={href.weights}>{weights.open}</TextLink>
          <TextLink href={href.weightVersions}>{weights.history}</TextLink>
        </p>
      </section>
      {mayChange ? <SettingsFields settings={settings} reply={answer?.reply} /> : <SettingsList settings={settings} />}
    </WorkspacePage>
  );
}
