import type { PairReading } from "~/server/matches/read-pair.server";

import { Breadcrumb } from "../../components/breadcrumb";
import { href } from "../../http/href";
import { useText } from "../../i18n/language";
import { PairSide } from "../shared/pair-side";

/** The two sides, and whether rules keep them apart. */
export function PairHead({ potential, interest, evaluation }: PairReading) {
  const { pages } = useText();
  const text = pages.pair;
  return (
    <header className="stack gap-4">
      <Breadcrumb
        trail={[
          { label: pages.site.nav.home, href: href.home },
          { label: potential.title, href: href.potential(potential.ref) },
          { label: text.match },
        ]}
      />
      <h1>{text.heading}</h1>
      <dl className="grid gap-3 sm:grid-cols-2 sm:gap-6">
        <PairSide listed={{ side: "potential", listing: potential }} />
        <PairSide listed={{ side: "interest", listing: interest }} />
      </dl>
      {evaluation.kind === "blocked" && <Blocked />}
    </header>
  );
}

function Blocked() {
  const text = useText().pages.pair.blocked;
  return <p className="border-l-4 border-negative bg-negative-soft px-4 py-3 text-lg font-semibold">{text.title}</p>;
}
