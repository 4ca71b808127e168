import { LocateFixed } from "lucide-react";

import type { DiscoverInput } from "~/server/search/discover.server";

import { Select } from "../../components/select";
import { useText } from "../../i18n/language";
import { DISTANCES } from "./facets";

export type NearVillage = { key: string; name: string; district: string };

type NearFieldsProps = { near: DiscoverInput["near"]; villages: readonly NearVillage[] };

/** From which village, or from where the device is, distances are measured, and how far things may be. */
export function NearFields({ near, villages }: NearFieldsProps) {
  const text = useText().pages.discover.near;
  const own = near && !near.village ? [{ value: near.value, label: text.position }] : [];
  return (
    <fieldset className="stack gap-3 border-t border-line py-3">
      <legend className="float-left w-full font-semibold">{text.legend}</legend>
      <Select
        name="dekat"
        label={text.from}
        required={false}
        empty={text.nowhere}
        defaultValue={near?.value}
        options={[
          ...own,
          ...villages.map(({ key, name, district }) => ({ value: key, label: `${name} (${district})` })),
        ]}
      />
      <button
        type="button"
        hidden
        className="button button-secondary"
        data-near="dekat"
        data-label={text.position}
        data-busy={text.busy}
        data-failed={text.failed}
        aria-describedby="dekat-perangkat"
      >
        <LocateFixed className="icon" />
        {text.device}
      </button>
      <output id="dekat-perangkat" className="text-sm text-muted" />
      <Select
        name="km"
        label={text.within}
        required={false}
        empty={text.anyDistance}
        defaultValue={near?.withinKm ? String(near.withinKm) : undefined}
        options={DISTANCES.map((km) => ({ value: String(km), label: text.kilometres(km) }))}
      />
    </fieldset>
  );
}
