import { type Tone, TONES } from "./tone";

/** A state in one word with its icon. */
export function StatusTag({ tone, children }: { tone: Tone; children: string }) {
  const { Icon, ink, soft, border } = TONES[tone];
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-sm px-2 py-0.5 text-sm font-semibold ${ink} ${soft} print:border ${border}`}
    >
      <Icon className="icon" />
      {children}
    </span>
  );
}
