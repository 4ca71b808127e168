/** Who asks: nobody in particular, or one of the demonstration's accounts. */
export const ASKERS = [
  "visitor",
  "demo-desa",
  "demo-kades",
  "demo-kecamatan",
  "demo-mitra",
  "demo-dpmd",
  "demo-admin",
  "demo-provinsi",
] as const;
export type Asker = (typeof ASKERS)[number];

/** What an asker gets: the page (or a way on from it), the sign-in page, 403, or 404 for what it may not know of. */
export type Outcome = "open" | "sign_in" | "forbidden" | "hidden";

/** An address of a route, and what its form (`body`) would do; who is not named gets `others`, a visitor the sign-in page. */
export type Access = { address: string; body?: string } & (
  | { everybody: Outcome }
  | { open: readonly Asker[]; hidden?: readonly Asker[]; others: Outcome }
);

/** Demonstration accounts by what they work for. */
export const VILLAGE: Asker[] = ["demo-desa", "demo-kades"];
export const DISTRICT: Asker = "demo-kecamatan";
export const PARTNER: Asker = "demo-mitra";
export const BROKER: Asker = "demo-dpmd";
export const ADMIN: Asker = "demo-admin";
export const SIGNED_IN = ASKERS.filter((asker) => asker !== "visitor");

export const HELPED = [...VILLAGE, DISTRICT, BROKER];

export const everybody = (address: string, body?: string): Access => ({
  address,
  everybody: "open",
  ...(body && { body }),
});
export const signedIn = (address: string): Access => ({ address, open: SIGNED_IN, others: "forbidden" });
export const only = (open: readonly Asker[], address: string, body?: string): Access => ({
  address,
  open,
  others: "forbidden",
  ...(body && { body }),
});
