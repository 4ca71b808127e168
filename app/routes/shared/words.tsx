type WordsProps = {
  /** What a village or a partner wrote, in Indonesian; paragraphs are separated by empty lines. */
  text: string | null;
  /** What to say when nothing was written. */
  none: string;
};

/** What a village or a partner says of itself. */
export function Words({ text, none }: WordsProps) {
  if (text === null) return <p className="text-muted">{none}</p>;
  return (
    <div lang="id" className="measure stack gap-3">
      {text.split(/\n\s*\n/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}
