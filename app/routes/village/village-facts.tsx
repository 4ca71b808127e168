import { labels } from "~/matching/domain/phrases/labels";
import type { VillageReading } from "~/server/villages/read-village.server";

import { TextLink } from "../../components/text-link";
import { href } from "../../http/href";
import { numberText } from "../../i18n/format";
import { useLanguage, useText } from "../../i18n/language";
import { type Fact, FactsList } from "../shared/facts-list";
import { Sources } from "../shared/sources";

/** The village's facts and where they come from. */
export function VillageFacts({ reading }: { reading: VillageReading }) {
  const language = useLanguage();
  const words = labels[language];
  const text = useText().pages.village;
  const { village, parent, source, invented } = reading;
  const facts: Fact[] = [
    { label: text.status, value: words.villageStatus[village.status] },
    { label: text.code, value: village.code ?? text.noCode },
    {
      label: text.index,
      value: village.developmentIndex && words.developmentIndex[village.developmentIndex],
      assumed: invented.includes("development_index"),
    },
    {
      label: text.population,
      value: village.population === null ? null : text.people(numberText(village.population, language)),
      assumed: invented.includes("population"),
    },
  ];
  const origin: Fact[] = parent
    ? [{ label: text.parent, value: <TextLink href={href.village(parent.key)}>{parent.name}</TextLink> }]
    : [];
  return (
    <div className="stack">
      <FactsList title={text.facts} facts={[...facts, ...origin]} />
      <Sources source={source} />
    </div>
  );
}
