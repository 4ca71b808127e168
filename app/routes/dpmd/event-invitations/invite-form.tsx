import type { InvitationsReading } from "~/server/events/read-invitations.server";

import { Button } from "../../../components/button";
import { Choices } from "../../../components/choice-list";
import { useText } from "../../../i18n/language";

type Uninvited = InvitationsReading["uninvited"];

/** Who could be invited, folded by district; villages with something to show are named first. */
export function InviteForm({ uninvited: { villages, partners } }: { uninvited: Uninvited }) {
  const { pages, parts } = useText();
  const text = pages.events.invitations;
  if (villages.length === 0 && partners.length === 0) return <p className="text-muted">{text.nobodyLeft}</p>;
  const districts = byDistrict(villages);
  return (
    <section className="stack gap-4 print:hidden">
      <div>
        <h2>{text.add}</h2>
        <p className="measure text-muted">{text.addLead}</p>
      </div>
      {villages.some(({ hasPotentials }) => hasPotentials) && (
        <form method="post">
          <Button type="submit" name="tindakan" value="invite_with_potentials" variant="secondary">
            {text.buttonAll}
          </Button>
        </form>
      )}
      <form method="post" className="stack gap-4">
        <div className="grid items-start gap-x-10 gap-y-4 md:grid-cols-2">
          <fieldset className="stack gap-1">
            <legend className="mb-1 font-semibold">{text.addPartners}</legend>
            <Choices
              type="checkbox"
              name="mitra"
              id="mitra"
              choices={partners.map(({ ref, name }) => ({ value: ref, label: name }))}
              selected={[]}
            />
          </fieldset>
          <fieldset className="stack gap-1">
            <legend className="mb-1 font-semibold">{text.addVillages}</legend>
            {districts.map(([district, inside]) => (
              <details key={district} className="border-b border-line">
                <summary className="min-h-11 content-center">
                  {parts.place.district(district)} ({inside.length})
                </summary>
                <Choices
                  type="checkbox"
                  name="desa"
                  id={`desa-${inside[0]?.key ?? district}`}
                  choices={inside.map(({ key, name, status }) => ({
                    value: key,
                    label: parts.place.village(status, name),
                  }))}
                  selected={[]}
                />
              </details>
            ))}
          </fieldset>
        </div>
        <p className="sticky bottom-0 border-t border-line bg-paper py-3">
          <Button type="submit" name="tindakan" value="invite">
            {text.button}
          </Button>
        </p>
      </form>
    </section>
  );
}

function byDistrict(villages: Uninvited["villages"]): [string, Uninvited["villages"]][] {
  const groups = new Map<string, Uninvited["villages"]>();
  for (const village of villages) groups.set(village.district, [...(groups.get(village.district) ?? []), village]);
  return [...groups.entries()];
}
