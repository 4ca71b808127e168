/** In which state new potentials and interests arrive, and when; those that exist keep theirs. */
export type Arrival = { state: "submitted" | "published"; now: Date };

/** The columns of a new row that say so. */
export function arrivalColumns({ state, now }: Arrival) {
  return { state, publishedAt: state === "published" ? now : null };
}
