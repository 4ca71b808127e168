import type { ShownEffect } from "~/server/weights/preview-weights.server";

import { useText } from "../../../i18n/language";

/** What other weights would change, in two sentences. */
export function EffectSummary({ effect: { changed, lists, pairs } }: { effect: ShownEffect }) {
  const text = useText().pages.weights.effect;
  return (
    <>
      <p className="font-semibold">{changed.length === 0 ? text.none : text.lists(changed.length, lists)}</p>
      <p>{text.crossing(pairs.gained, pairs.lost)}</p>
    </>
  );
}
