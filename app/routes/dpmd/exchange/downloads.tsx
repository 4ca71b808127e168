import { Download } from "lucide-react";

import { ButtonLink } from "../../../components/button";
import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";

/** The market as a file, and an empty workbook to fill in. */
export function Downloads() {
  const text = useText().pages.exchange.download;
  const files = [
    { name: "semua.xlsx", label: text.allXlsx },
    { name: "semua.json", label: text.allJson },
    { name: "terbit.xlsx", label: text.publishedXlsx },
    { name: "terbit.json", label: text.publishedJson },
  ];
  return (
    <section className="stack">
      <h2>{text.title}</h2>
      <div className="stack gap-1">
        <p>
          <FileLink name="templat.xlsx" label={text.template} />
        </p>
        <p className="text-sm text-muted">{text.templateHint}</p>
      </div>
      <ul className="cluster">
        {files.map(({ name, label }) => (
          <li key={name}>
            <FileLink name={name} label={label} />
          </li>
        ))}
      </ul>
      <p className="text-sm text-muted">{text.note}</p>
    </section>
  );
}

function FileLink({ name, label }: { name: string; label: string }) {
  return (
    <ButtonLink href={href.exchangeFile(name)} variant="secondary" icon={<Download className="icon" />}>
      {label}
    </ButtonLink>
  );
}
