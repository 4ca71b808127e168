import { ButtonLink } from "../../../components/button";
import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";

/** Why the file cannot be used: sheet, row and field of each mistake. */
export function UnusableFile({ problems, count }: { problems: readonly string[]; count: number }) {
  const text = useText().pages.exchange.problems;
  return (
    <>
      <ol className="list-decimal stack gap-1 pl-8 break-words">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ol>
      {count > problems.length && <p>{text.more(count - problems.length)}</p>}
      <p>
        <ButtonLink href={href.exchange}>{text.again}</ButtonLink>
      </p>
    </>
  );
}
