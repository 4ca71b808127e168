import { useSearchParams } from "@remix-run/react";

import { Toast } from "../../../components/toast";
import { useText } from "../../../i18n/language";

/** Says what was just done, as the address tells it; nothing when it tells nothing known. */
export function DoneNote() {
  const [params] = useSearchParams();
  const { pages, forms } = useText();
  const sentences: Readonly<Record<string, string>> = { ...pages.myInterest.done, ...pages.shortlist.done };
  const step = params.get("sudah");
  const isKnown = step !== null && Object.hasOwn(sentences, step);
  const sentence = isKnown ? sentences[step] : undefined;
  if (sentence !== undefined) return <Toast tone="positive">{sentence}</Toast>;
  return params.has("tersimpan") ? <Toast tone="positive">{forms.saved}</Toast> : null;
}
