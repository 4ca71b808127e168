import type { PublicContact } from "~/server/settings/public-contact.server";

import { TextLink } from "../../components/text-link";
import { useText } from "../../i18n/language";

/** Whom to ask at DPMD: by name, phone and mail, as far as each is set. */
export function ContactLines({ contact: { name, phone, email } }: { contact: PublicContact }) {
  return (
    <section className="stack measure gap-1">
      <h2 className="text-lg">{useText().pages.dpmd.contact}</h2>
      {name !== "" && <p>{name}</p>}
      {phone !== "" && (
        <p>
          <TextLink href={`tel:${phone.replace(/[^+\d]/g, "")}`}>{phone}</TextLink>
        </p>
      )}
      {email !== "" && (
        <p>
          <TextLink href={`mailto:${email}`}>{email}</TextLink>
        </p>
      )}
    </section>
  );
}
