/** A village and a partner of an event, by their ids there. */
export type PairIds = { villageId: number; partnerId: number };

/** The pair as an address and a form name it. */
export const pairText = ({ villageId, partnerId }: PairIds): string => `${villageId}-${partnerId}`;

/** The pair that a text names; null when it names none. */
export function pairInText(text: string): PairIds | null {
  const { village, partner } = /^(?<village>\d{1,15})-(?<partner>\d{1,15})$/.exec(text)?.groups ?? {};
  return village && partner ? { villageId: Number(village), partnerId: Number(partner) } : null;
}
