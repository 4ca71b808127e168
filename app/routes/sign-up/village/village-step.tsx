import type { VillageStatus } from "~/matching/domain/vocabulary";

import { TextLink } from "../../../components/text-link";
import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";

type VillageStepProps = {
  district: { code: string; name: string };
  villages: readonly { key: string; name: string; status: VillageStatus }[];
};

/** The villages of a district, each one tap. */
export function VillageStep({ district, villages }: VillageStepProps) {
  const { pages, parts } = useText();
  const { village: text } = pages.signUp;
  return (
    <section className="stack">
      <h2 className="text-lg">{text.chooseIn(parts.place.district(district.name))}</h2>
      <ul className="divide-y divide-line border-y border-line">
        {villages.map(({ key, name, status }) => (
          <li key={key}>
            <a
              href={`${href.signUpVillage}?${new URLSearchParams({ desa: key }).toString()}`}
              className="flex min-h-12 flex-wrap items-center justify-between gap-x-4 py-2 hover:text-brand hover:underline"
            >
              <span className="font-semibold">{parts.place.village(status, name)}</span>
              <span className="tabular text-sm text-muted">{key}</span>
            </a>
          </li>
        ))}
      </ul>
      <p>
        <TextLink href={href.signUpVillage}>{text.back}</TextLink>
      </p>
    </section>
  );
}
