import type { Interaction } from "./als-matrix";

/**
 * Evens out how much is heard of each user: confidences of a user with n interactions are multiplied by
 * (mean n / n)^`by`. At 0 who has most to say shapes the factors most, at 1 all weigh the same.
 */
export function levelled(interactions: readonly Interaction[], by: number): Interaction[] {
  const counts = new Map<string, number>();
  for (const { user } of interactions) counts.set(user, (counts.get(user) ?? 0) + 1);
  const mean = interactions.length / Math.max(1, counts.size);
  return interactions.map((interaction) => ({
    ...interaction,
    confidence: interaction.confidence * (mean / (counts.get(interaction.user) ?? mean)) ** by,
  }));
}
