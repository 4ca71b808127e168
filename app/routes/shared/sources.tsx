import { useText } from "../../i18n/language";

type SourcesProps = { source: string | null };

type Source = { words: string; address: string | null };

const ADDRESS = /https?:\/\/\S+/;

/** Where the facts of a page come from: names with their addresses, separated by semicolons. */
export function Sources({ source }: SourcesProps) {
  const text = useText().pages.site.source;
  if (!source) return null;
  return (
    <div className="text-sm text-muted">
      <p className="font-semibold">{text.label}</p>
      <ul className="list-disc pl-5">
        {source.split(/\s*;\s*/).map((part) => {
          const { words, address } = sourceOf(part);
          return (
            <li key={part}>
              {address === null ? (
                words
              ) : (
                <a href={address} rel="nofollow noopener" className="link inline-block py-1 align-top">
                  {words || text.at(new URL(address).hostname)}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function sourceOf(part: string): Source {
  const address = ADDRESS.exec(part)?.[0];
  if (!address || !URL.canParse(address)) return { words: part, address: null };
  return {
    words: part
      .replace(address, "")
      .replace(/[\s:,(]+$/, "")
      .trim(),
    address,
  };
}
