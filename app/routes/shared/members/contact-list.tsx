import type { ReactNode } from "react";

import type { Channel } from "~/matching/domain/vocabulary";

import { useText } from "../../../i18n/language";

type ContactListProps = {
  /** More facts: terms with their descriptions. */
  children?: ReactNode;
  person: {
    username: string | null;
    email: string;
    phoneNumber: string | null;
    unproven: readonly { channel: Channel; address: string }[];
  };
};

/** The top-level domain of placeholder addresses, which nobody reads (RFC 2606). */
const PLACEHOLDER = ".invalid";

/** What somebody is called and how they are reached; an address they have yet to prove says so. */
export function ContactList({ person: { username, email, phoneNumber, unproven }, children }: ContactListProps) {
  const text = useText().pages.members;
  const addresses = [
    ...(email.endsWith(PLACEHOLDER) ? [] : [email]),
    ...(phoneNumber === null ? [] : [phoneNumber]),
    ...unproven.map(({ address }) => text.unproven(address)),
  ];
  return (
    <dl className="facts">
      <dt>{text.username}</dt>
      <dd className="tabular break-all">{username ?? text.noUsername}</dd>
      <dt>{text.contact}</dt>
      <dd className="wrap-anywhere">
        {addresses.length === 0 ? text.noContact : addresses.map((address) => <p key={address}>{address}</p>)}
      </dd>
      {children}
    </dl>
  );
}
