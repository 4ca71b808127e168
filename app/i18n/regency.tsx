import { createContext, type ReactNode, useContext } from "react";

const RegencyContext = createContext("");

/** Gives the name of the regency that this installation serves to every component below it. */
export function RegencyProvider({ name, children }: { name: string; children: ReactNode }) {
  return <RegencyContext.Provider value={name}>{children}</RegencyContext.Provider>;
}

/** The name of the regency: Kutai Kartanegara. */
export function useRegency(): string {
  return useContext(RegencyContext);
}
