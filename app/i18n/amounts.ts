import type { Language } from "~/matching/domain/vocabulary";

/** Words for amounts of money: `steps` from large to small, each from so many rupiah on. */
export const amounts: Record<
  Language,
  { steps: readonly { from: number; word: string }[]; upTo: (money: string) => string; from: (money: string) => string }
> = {
  id: {
    steps: [
      { from: 1e12, word: "triliun" },
      { from: 1e9, word: "miliar" },
      { from: 1e6, word: "juta" },
      { from: 1e3, word: "ribu" },
    ],
    upTo: (money) => `sampai ${money}`,
    from: (money) => `mulai ${money}`,
  },
  en: {
    steps: [
      { from: 1e12, word: "trillion" },
      { from: 1e9, word: "billion" },
      { from: 1e6, word: "million" },
      { from: 1e3, word: "thousand" },
    ],
    upTo: (money) => `up to ${money}`,
    from: (money) => `from ${money}`,
  },
};
