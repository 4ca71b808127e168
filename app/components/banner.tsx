import type { ReactNode } from "react";

import { type Tone, TONES } from "./tone";

type BannerProps = { tone: Tone; title: string; children?: ReactNode };

/** A message that belongs to the whole page and stays. */
export function Banner({ tone, title, children }: BannerProps) {
  const { Icon, ink, soft, border } = TONES[tone];
  return (
    <div className={`flex gap-3 rounded-md border p-4 ${soft} ${border}`}>
      <Icon className={`icon mt-0.5 ${ink}`} />
      <div className="stack measure gap-1">
        <p className={`font-semibold ${ink}`}>{title}</p>
        {children}
      </div>
    </div>
  );
}
