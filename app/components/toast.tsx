import { type Tone, TONES } from "./tone";

type ToastProps = { tone: Tone; children: string };

/** The answer to what was just done, shown once at the top of the next page and read aloud. */
export function Toast({ tone, children }: ToastProps) {
  const { Icon, ink, border } = TONES[tone];
  return (
    <output className={`with-icon rounded-md border bg-surface px-4 py-3 font-medium ${border}`}>
      <Icon className={`icon ${ink}`} />
      {children}
    </output>
  );
}
