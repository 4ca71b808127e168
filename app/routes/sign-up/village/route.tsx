import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { readSignUp } from "~/server/accounts/sign-up/read-sign-up.server";

import { Stepper } from "../../../components/stepper";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { useText } from "../../../i18n/language";
import { AccountPage } from "../../account/shared/account-page";
import { visitorOnly } from "../shared/visitor-only";
import { DistrictStep } from "./district-step";
import { PersonStep } from "./person-step";
import { signUpFrom } from "./sign-up-from";
import { VillageStep } from "./village-step";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await visitorOnly(context);
  const { searchParams } = new URL(request.url);
  const village = searchParams.get("desa");
  const reading = await readSignUp(context.services, { district: searchParams.get("kecamatan"), village });
  const canonical = context.services.settings.publicUrl + href.signUpVillage;
  return { language: await languageOf(request), canonical, typed: village ?? "", reading };
}

export async function action({ request, context }: ActionFunctionArgs) {
  await visitorOnly(context);
  const refused = await signUpFrom(request, context);
  return data(refused, { status: 400 });
}

export const meta: MetaFunction<typeof loader> = ({ data: answer }) => pageMeta(answer, ({ signUp }) => signUp.village);

/** Which village, and who are you? */
export default function VillageSignUpPage() {
  const { reading, typed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { village: text } = useText().pages.signUp;
  const { label, find, person } = text.steps;
  const isFound = reading.step === "person";
  return (
    <AccountPage title={text.title}>
      <Stepper
        label={label}
        steps={[
          { label: find, state: isFound ? "done" : "current" },
          { label: person, state: isFound ? "current" : "todo" },
        ]}
      />
      {reading.step === "district" && (
        <DistrictStep districts={reading.districts} typed={typed} isUnknown={reading.isUnknown} />
      )}
      {reading.step === "village" && <VillageStep district={reading.district} villages={reading.villages} />}
      {reading.step === "person" && <PersonStep village={reading.village} reply={answer?.reply} />}
    </AccountPage>
  );
}
