import { LocateFixed } from "lucide-react";

import { TextField } from "../../../components/text-field";
import type { FormBinding } from "../../../forms/bind-form";
import type { PartnerField } from "../../../forms/partner-form";
import { useLanguage, useText } from "../../../i18n/language";

/** Where the partner works from: by the device's position where scripts run, or typed. */
export function SiteSection({ form }: { form: FormBinding<PartnerField> }) {
  const decimal = useLanguage() === "id" ? "," : ".";
  const text = useText().pages.myPartner;
  return (
    <section className="stack gap-6">
      <div>
        <h2>{text.sections.where}</h2>
        <p className="text-muted">{text.whereLead}</p>
      </div>
      <div className="cluster">
        <button
          type="button"
          hidden
          className="button button-secondary"
          data-position=""
          data-latitude="latitude"
          data-longitude="longitude"
          data-decimal={decimal}
          data-busy={text.position.busy}
          data-done={text.position.done}
          data-failed={text.position.failed}
          aria-describedby="lokasi-perangkat"
        >
          <LocateFixed className="icon" />
          {text.position.button}
        </button>
        <output id="lokasi-perangkat" />
      </div>
      <TextField {...form.field("latitude")} hint={text.hints.latitude} inputMode="text" required={false} />
      <TextField {...form.field("longitude")} hint={text.hints.longitude} inputMode="text" required={false} />
      <script src="/position.js" defer />
    </section>
  );
}
