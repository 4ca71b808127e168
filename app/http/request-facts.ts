import { createContext } from "react";

import type { Language, Role } from "~/matching/domain/vocabulary";
import type { PublicContact } from "~/server/settings/public-contact.server";

/** What the document needs of its request, also where no loader ran: after an action that was refused. */
export type RequestFacts = {
  language: Language;
  /** The name of the regency that this installation serves. */
  regency: string;
  /** Whether anything shown is assumed for the demonstration. */
  isDemonstration: boolean;
  requestId: string;
  /** Whom to ask at DPMD, on a page that could not be shown; null elsewhere, and when DPMD has set nobody. */
  contact: PublicContact | null;
  /** Who is signed in, as the header shows it, and whether they wait for DPMD; null for a visitor. */
  actor: { name: string; role: Role; isClaimed: boolean; unread: number } | null;
};

/** Given while a page is rendered on the server; null in a browser, which has the root loader's answer. */
export const RequestFactsContext = createContext<RequestFacts | null>(null);
