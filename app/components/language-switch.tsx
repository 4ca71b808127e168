import { Languages } from "lucide-react";

import { useLanguage, useText } from "../i18n/language";

type LanguageSwitchProps = {
  /** Path and query of this page: where to come back to. */
  returnTo: string;
};

/** Posts `language` and `return_to` to /bahasa. */
export function LanguageSwitch({ returnTo }: LanguageSwitchProps) {
  const other = useLanguage() === "id" ? "en" : "id";
  const text = useText().parts.language;
  return (
    <form action="/bahasa" method="post">
      <input type="hidden" name="return_to" value={returnTo} />
      <button type="submit" name="language" value={other} title={text.description} className="button button-quiet">
        <Languages className="icon hidden sm:block" />
        <span lang={other}>{text.button}</span>
      </button>
    </form>
  );
}
