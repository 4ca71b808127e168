import { labels } from "~/matching/domain/phrases/labels";
import { DEVELOPMENT_INDEXES } from "~/matching/domain/vocabulary";

import { useLanguage, useText } from "../../../i18n/language";

/** What can be chosen in a village's profile, in the reader's words. */
export function useProfileChoices() {
  const words = labels[useLanguage()];
  const text = useText().pages.myVillage.profile;
  return {
    developmentIndex: DEVELOPMENT_INDEXES.map((value) => ({ value, label: words.developmentIndex[value] })),
    basicNeedsMet: [
      { value: "yes", label: text.yes },
      { value: "no", label: text.no },
    ],
  };
}
