import { createContext, type ReactNode, useContext } from "react";

import type { RequestFacts } from "./request-facts";

const SignedInContext = createContext<RequestFacts["actor"]>(null);

type SignedInProviderProps = { actor: RequestFacts["actor"]; children: ReactNode };

/** Lets every part of the page know who is signed in. */
export function SignedInProvider({ actor, children }: SignedInProviderProps) {
  return <SignedInContext.Provider value={actor}>{children}</SignedInContext.Provider>;
}

/** Who is signed in; null for a visitor. */
export const useSignedIn = () => useContext(SignedInContext);
