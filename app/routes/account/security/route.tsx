import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { readSecurity } from "~/server/accounts/sign-in/devices.server";

import { Banner } from "../../../components/banner";
import { TextLink } from "../../../components/text-link";
import { requireActor } from "../../../http/actor";
import { callerOf } from "../../../http/caller";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { useText } from "../../../i18n/language";
import { AccountLinks } from "../shared/account-links";
import { AccountPage, Refusal } from "../shared/account-page";
import { BackupCodes } from "../shared/backup-codes";
import { ChangePassword } from "./change-password";
import { Devices } from "./devices";
import { SecondFactor } from "./second-factor";
import { DONE, securityAction } from "./security-action";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { userId } = await requireActor(context);
  const { services } = context;
  const security = await orHttpError(() => readSecurity(services, { caller: callerOf({ request, context }), userId }));
  const said = new URL(request.url).searchParams.get("sudah");
  const { timeZone } = services.settings;
  return { language: await languageOf(request), timeZone, done: DONE.find((what) => what === said) ?? null, security };
}

export const meta: MetaFunction<typeof loader> = ({ data: answer }) =>
  pageMeta(answer, ({ signIn: { security } }) => security);

export const action = (asked: ActionFunctionArgs) => securityAction(asked);

/** Is my account safe, and where am I signed in? */
export default function SecurityPage() {
  const { security, done, timeZone } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { signIn } = useText().pages;
  const { security: words } = signIn;
  if (answer?.backupCodes) return <BackupCodes codes={answer.backupCodes} />;
  const saidDone = {
    changed: words.password.changed,
    removed: words.factor.removed,
    ended: words.devices.ended,
    ended_others: words.devices.endedOthers,
  };
  const { reach } = words;
  return (
    <AccountPage title={words.title} lead={words.description}>
      <AccountLinks />
      {done !== null && !answer && <Banner tone="positive" title={saidDone[done]} />}
      {answer?.tooMany && <Refusal {...signIn.ownTooMany} />}
      <section className="stack gap-2">
        <h2>{reach.title}</h2>
        <p>
          {reach.email}: {security.email ?? reach.none}
        </p>
        <p>
          {reach.phone}: {security.phone ?? reach.none}
        </p>
        <p>
          <TextLink href={href.account}>{reach.change}</TextLink>
        </p>
      </section>
      <ChangePassword reply={answer?.reply ?? null} />
      <SecondFactor isOn={security.secondFactor} isPending={security.isPending} reply={answer?.reply ?? null} />
      <Devices devices={security.devices} timeZone={timeZone} />
    </AccountPage>
  );
}
