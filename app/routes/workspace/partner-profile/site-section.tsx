import { TextField } from "../../../components/text-field";
import type { FormBinding } from "../../../forms/bind-form";
import type { PartnerField } from "../../../forms/partner-form";
import { useText } from "../../../i18n/language";
import { DevicePosition } from "../../shared/device-position";

/** Where the partner works from: by the device's position where scripts run, or typed. */
export function SiteSection({ form }: { form: FormBinding<PartnerField> }) {
  const text = useText().pages.myPartner;
  return (
    <section className="stack gap-6">
      <div>
        <h2>{text.sections.where}</h2>
        <p className="text-muted">{text.whereLead}</p>
      </div>
      <DevicePosition words={text.position} />
      <TextField {...form.field("latitude")} hint={text.hints.latitude} inputMode="text" required={false} />
      <TextField {...form.field("longitude")} hint={text.hints.longitude} inputMode="text" required={false} />
    </section>
  );
}
