import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";

import { Cards } from "../components/gaya/cards";
import { ChartSamples } from "../components/gaya/chart-samples";
import { Controls } from "../components/gaya/controls";
import { Course } from "../components/gaya/course";
import { Fields } from "../components/gaya/fields";
import { Finding } from "../components/gaya/finding";
import { Matches } from "../components/gaya/matches";
import { Material } from "../components/gaya/material";
import { Messages } from "../components/gaya/messages";
import { Words } from "../components/gaya/words";
import { languageOf } from "../http/language";
import { pageMeta } from "../http/page-meta";
import { useText } from "../i18n/language";
import { textFor } from "../i18n/text";

/** Only the language: the page shows invented examples. */
export async function loader({ request }: LoaderFunctionArgs) {
  return { language: await languageOf(request) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, (_, { language }) => {
    const { title, lead } = textFor(language).gaya;
    return { title, description: lead };
  });

/** The style guide: every part of the interface with every state. */
export default function Gaya() {
  const text = useText().gaya;
  return (
    <div className="page">
      <div className="stack gap-2 py-10">
        <h1>{text.title}</h1>
        <p className="measure text-lg text-muted">{text.lead}</p>
      </div>
      <Material />
      <Controls />
      <Fields />
      <Words />
      <Cards />
      <Matches />
      <Finding />
      <Course />
      <Messages />
      <ChartSamples />
    </div>
  );
}
