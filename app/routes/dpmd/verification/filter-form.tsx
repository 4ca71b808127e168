import { labels } from "~/matching/domain/phrases/labels";
import { KINDS } from "~/matching/domain/vocabulary";
import type { QueueFilter } from "~/server/verification/read-queue.server";

import { Button } from "../../../components/button";
import { Select } from "../../../components/select";
import { TextLink } from "../../../components/text-link";
import { href } from "../../../http/href";
import { useLanguage, useText } from "../../../i18n/language";
import { TYPE_IN_URL } from "./queue-filter";

type FilterFormProps = { filter: QueueFilter; districts: Record<string, string> };

/** Narrows the queue by what was submitted, kind and district. */
export function FilterForm({ filter, districts }: FilterFormProps) {
  const text = useText().pages.dpmd.verification.filter;
  const { kind } = labels[useLanguage()];
  const isNarrowed = filter.type !== null || filter.kind !== null || filter.district !== null;
  return (
    <form action={href.verification} method="get" aria-label={text.title} className="flex flex-wrap items-end gap-4">
      <Select
        name="ajuan"
        label={text.type}
        defaultValue={filter.type === null ? "" : TYPE_IN_URL[filter.type]}
        options={[
          { value: "", label: text.everything },
          { value: TYPE_IN_URL.potential, label: text.potentials },
          { value: TYPE_IN_URL.interest, label: text.interests },
        ]}
      />
      <Select
        name="jenis"
        label={text.kind}
        defaultValue={filter.kind ?? ""}
        options={[{ value: "", label: text.any }, ...KINDS.map((code) => ({ value: code, label: kind[code] }))]}
      />
      <Select
        name="kecamatan"
        label={text.district}
        defaultValue={filter.district ?? ""}
        options={[
          { value: "", label: text.any },
          ...Object.entries(districts).map(([value, label]) => ({ value, label })),
        ]}
      />
      <Button type="submit" variant="secondary">
        {text.apply}
      </Button>
      {isNarrowed && (
        <p className="py-2.5">
          <TextLink href={href.verification}>{text.clear}</TextLink>
        </p>
      )}
    </form>
  );
}
