import type { VillageProfileReading } from "~/server/villages/read-village-profile.server";

import { AffixedInput } from "../../../components/affixed-input";
import { AutosaveForm } from "../../../components/autosave";
import { Button } from "../../../components/button";
import { ErrorSummary } from "../../../components/error-summary";
import { TextArea } from "../../../components/text-area";
import { bindForm } from "../../../forms/bind-form";
import { typedVersion } from "../../../forms/form-reply";
import { VILLAGE_DESCRIPTION_LENGTH, villageFields } from "../../../forms/village-form";
import { useText } from "../../../i18n/language";
import type { MapSquare } from "../village-map/map-square";
import { StaleNotice } from "../village-work/stale-notice";
import { Judged } from "./judged";
import { PlaceSection } from "./place-section";
import type { ProfileReply } from "./save-profile";
import { useProfileChoices } from "./use-profile-choices";

type ProfileFormProps = {
  reading: VillageProfileReading;
  saveKey: string;
  square: MapSquare | null;
  answer: ProfileReply | undefined;
};

/** The village's own words, its people and its place; what others measured only for who may judge it. */
export function ProfileForm({ reading, saveKey, square, answer }: ProfileFormProps) {
  const words = useText();
  const text = words.pages.myVillage.profile;
  const choices = useProfileChoices();
  const { profile, version, canJudge } = reading;
  const form = bindForm(words, { labels: text.labels, reply: answer?.reply, stored: villageFields(profile) });
  const stale = answer?.stale ?? null;
  return (
    <>
      <ErrorSummary errors={form.errors} />
      {answer && stale && (
        <StaleNotice
          words={text.stale}
          labels={text.labels}
          typed={answer.reply.values}
          stored={shownOf(villageFields(stale.profile), canJudge)}
          choices={choices}
        />
      )}
      <AutosaveForm saveKey={saveKey} wasSent={answer !== undefined}>
        {/* What Enter in a field presses: the first button, which must not be the map. */}
        <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true" />
        <input type="hidden" name="version" value={stale?.version ?? typedVersion(answer?.reply) ?? version} />
        <section className="stack gap-6">
          <h2>{text.sections.words}</h2>
          <TextArea
            {...form.field("description")}
            hint={text.hints.description}
            required={false}
            rows={6}
            maxLength={VILLAGE_DESCRIPTION_LENGTH}
          />
          <AffixedInput {...form.field("population")} after={text.people} inputMode="numeric" required={false} />
        </section>
        <PlaceSection form={form} square={square} tapped={answer?.tapped ?? null} />
        <Judged form={form} reading={reading} />
        <div>
          <Button type="submit">{text.save}</Button>
        </div>
      </AutosaveForm>
    </>
  );
}

/** What is not asked is not compared. */
function shownOf({ developmentIndex, basicNeedsMet, ...fields }: ReturnType<typeof villageFields>, canJudge: boolean) {
  return canJudge ? { ...fields, developmentIndex, basicNeedsMet } : fields;
}
