import { labels } from "~/matching/domain/phrases/labels";
import { ruleNames } from "~/matching/domain/phrases/rule-names";
import { BLOCKER_CODES, scoreBand } from "~/matching/domain/ranking";
import { FUND_SOURCES, SECTORS } from "~/matching/domain/vocabulary";
import type { BoardQuery } from "~/server/match-board/read-board.server";

import { Button } from "../../../components/button";
import { Select } from "../../../components/select";
import { TextField } from "../../../components/text-field";
import { TextLink } from "../../../components/text-link";
import { href } from "../../../http/href";
import { useLanguage, useText } from "../../../i18n/language";
import { BoardCodes } from "./board-codes";
import { boardParams, CONFIDENCES, SCORES, SHOWS_IN_URL, SORT_IN_URL } from "./board-search";

type BoardFiltersProps = { query: BoardQuery; districts: Record<string, string> };

/** What the board can be narrowed and sorted by. */
export function BoardFilters({ query, districts }: BoardFiltersProps) {
  const language = useLanguage();
  const text = useText().pages.matchBoard;
  const { sector, fundSource, scoreBand: bands } = labels[language];
  const { shows, rule, minScore, minConfidence, sort } = query;
  return (
    <form action={href.matchBoard} method="get" className="stack print:hidden">
      <div className="grid items-end gap-4 sm:grid-cols-2 md:grid-cols-4">
        <Select
          name="tampil"
          label={text.shows.label}
          defaultValue={SHOWS_IN_URL[shows]}
          options={[
            { value: SHOWS_IN_URL.matches, label: text.shows.matches },
            { value: SHOWS_IN_URL.one_rule, label: text.shows.one_rule },
            { value: SHOWS_IN_URL.all, label: text.shows.all },
          ]}
        />
        <Select
          name="syarat"
          label={text.rule}
          defaultValue={rule ?? ""}
          options={[
            { value: "", label: text.anyRule },
            ...BLOCKER_CODES.map((code) => ({ value: code, label: ruleNames[language][code] })),
          ]}
        />
        <Select
          name="nilai"
          label={text.minScore}
          defaultValue={minScore === null ? "" : String(minScore)}
          options={[{ value: "", label: text.anyScore }, ...scoreOptions()]}
        />
        <Select
          name="yakin"
          label={text.minConfidence}
          defaultValue={confidenceChosen()}
          options={[
            { value: "", label: text.anyConfidence },
            { value: "fair", label: text.confidence.fair },
            { value: "high", label: text.confidence.high },
          ]}
        />
        <TextField name="q" label={text.text} defaultValue={query.text} required={false} saysOptional={false} />
        <Select
          name="urut"
          label={text.sort.label}
          defaultValue={SORT_IN_URL[sort]}
          options={[
            { value: SORT_IN_URL.score, label: text.sort.score },
            { value: SORT_IN_URL.village, label: text.sort.village },
            { value: SORT_IN_URL.partner, label: text.sort.partner },
          ]}
        />
      </div>
      <BoardCodes
        groups={[
          { name: "bidang", label: text.sectors, selected: query.sectors, choices: choicesOf(SECTORS, sector) },
          {
            name: "kecamatan",
            label: text.districts,
            selected: query.districts,
            choices: Object.entries(districts).map(([value, label]) => ({ value, label })),
          },
          {
            name: "dana",
            label: text.fundSources,
            selected: query.fundSources,
            choices: choicesOf(FUND_SOURCES, fundSource),
          },
        ]}
      />
      <div className="cluster">
        <Button type="submit">{text.apply}</Button>
        {boardParams(query).length > 0 && <TextLink href={href.matchBoard}>{text.clear}</TextLink>}
      </div>
    </form>
  );

  /** A score that stands in the address without being one of ours stays choosable. */
  function scoreOptions() {
    const points = minScore === null || SCORES.some((one) => one === minScore) ? SCORES : [minScore, ...SCORES];
    return points.map((one) => ({ value: String(one), label: text.scoreFrom(one, bands[scoreBand(one)]) }));
  }

  function confidenceChosen(): string {
    if (minConfidence === null) return "";
    return minConfidence >= CONFIDENCES.high ? "high" : "fair";
  }
}

const choicesOf = <Code extends string>(codes: readonly Code[], words: Readonly<Record<Code, string>>) =>
  codes.map((code) => ({ value: code, label: words[code] }));
