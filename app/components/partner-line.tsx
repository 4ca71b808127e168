import { Building2 } from "lucide-react";

import { labels } from "~/matching/domain/phrases/labels";
import type { PartnerType } from "~/matching/domain/vocabulary";

import { useLanguage } from "../i18n/language";

/** A partner's name and what it is, with its mark. */
export function PartnerLine({ name, type }: { name: string; type: PartnerType }) {
  const language = useLanguage();
  return (
    <p className="with-icon text-muted">
      <Building2 className="icon" />
      {name} · {labels[language].partnerType[type]}
    </p>
  );
}
