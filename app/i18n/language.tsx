import { createContext, type ReactNode, useContext } from "react";

import type { Language } from "~/matching/domain/vocabulary";

import type { Text } from "./id";
import { textFor } from "./text";

const LanguageContext = createContext<Language>("id");

/** Gives the reader's language to every component below it. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
}

/** The reader's language. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The catalogue in the reader's language. */
export function useText(): Text {
  return textFor(useContext(LanguageContext));
}
