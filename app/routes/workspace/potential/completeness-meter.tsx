import type { CompletenessPart, MissingPart } from "~/matching/domain/completeness";
import type { MyPotentialReading } from "~/server/potentials/read-my-potential.server";

import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";
import { villageHref } from "../village-work/village-href";

/** Field of the form in which each part is filled in; a photo and the place have pages of their own. */
const FIELD: Record<Exclude<CompletenessPart, "photo" | "location">, string> = {
  description: "description",
  needs: "firstNeed",
  funding_need: "fundingNeedMin",
  beneficiaries: "beneficiaries",
  volume: "volumeAmount",
  institution: "institution",
  legal: "legal",
  households: "households",
  sdgs_desa: "sdgsDesa",
};

const SHOWN = 4;

/** How complete it is, and what to add next with what that gains. */
export function CompletenessMeter({ reading }: { reading: MyPotentialReading }) {
  const text = useText().pages.myPotential.overview;
  const { potential, village, completeness, isOnBehalf, canEdit } = reading;
  const { percent, missing } = completeness;
  const named = isOnBehalf ? village.key : null;
  const hrefOf = (part: CompletenessPart) => {
    if (part === "photo") return href.potentialPhotos(potential.ref);
    if (part === "location") return `${villageHref(href.myVillage, named)}#letak`;
    return `${href.editPotential(potential.ref)}#${FIELD[part]}`;
  };
  return (
    <section className="card stack gap-3 print:hidden">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-lg" id="kelengkapan">
          {text.completeness}
        </h2>
        <span className="tabular font-semibold">{text.percent(percent)}</span>
      </div>
      <progress aria-labelledby="kelengkapan" max={100} value={percent} />
      {missing.length === 0 && <p>{text.complete}</p>}
      {missing.length > 0 && canEdit && (
        <>
          <p className="text-sm text-muted">{text.next}</p>
          <ul>
            {missing.slice(0, SHOWN).map((one) => (
              <li
                key={one.part}
                className="flex flex-wrap justify-between gap-x-4 border-b border-line py-2 last:border-b-0"
              >
                <a href={hrefOf(one.part)} className="link font-semibold">
                  {text.parts[one.part]}
                </a>
                <Gain gained={one} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Gain({ gained: { percent, points, confidence } }: { gained: MissingPart }) {
  const text = useText().pages.myPotential.overview.gain;
  const gains = [
    text.percent(percent),
    ...(points > 0 ? [text.points(points)] : []),
    ...(confidence > 0 ? [text.confidence(Math.round(confidence * 100))] : []),
  ];
  return <span className="tabular text-sm text-positive">{gains.join(" · ")}</span>;
}
