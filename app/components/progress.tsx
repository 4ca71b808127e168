type ProgressProps = {
  id: string;
  label: string;
  /** 0..1; null while nobody can say. */
  share: number | null;
  /** Where it stands in words: "120 dari 400 baris". */
  detail: string;
};

/** How far long work has come; the page can be left meanwhile. */
export function Progress({ id, label, share, detail }: ProgressProps) {
  return (
    <div className="flex max-w-144 flex-col gap-1.5">
      <div className="flex flex-wrap justify-between gap-x-4">
        <label htmlFor={id} className="font-semibold">
          {label}
        </label>
        <span className="tabular text-muted">{detail}</span>
      </div>
      <progress id={id} max={1} value={share ?? undefined} />
    </div>
  );
}
