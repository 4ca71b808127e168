import { Mail, MessageCircle, Phone } from "lucide-react";

import { isOpenIntroduction } from "~/matching/domain/introduction-state";
import type { ContactPerson, IntroductionReading } from "~/server/introductions/read-introduction.server";

import { useText } from "../../../i18n/language";

type ContactsProps = {
  reading: IntroductionReading;
  /** The reader's name, for the first words of a message. */
  me: string;
};

/** Whom to talk to, each with one tap; before both have agreed, that it will be here. */
export function Contacts({ reading: { contacts, introduction }, me }: ContactsProps) {
  const text = useText().pages.introduction.contacts;
  if (!contacts) return isOpenIntroduction(introduction.state) ? <p className="text-muted">{text.locked}</p> : null;
  const sides = (["village", "partner"] as const).filter((side) => contacts[side].length > 0);
  const greeting = text.greeting(me, introduction.potential.title);
  return (
    <section className="stack gap-3">
      <h2>{text.title}</h2>
      {sides.length === 0 && <p className="measure text-muted">{text.none}</p>}
      {sides.map((side) => (
        <div key={side} className="stack gap-2">
          <h3 className="text-base text-muted">{text.of[side]}</h3>
          <ul className="grid gap-3 sm:grid-cols-2">
            {contacts[side].map((person) => (
              <Person key={`${person.name} ${person.role}`} person={person} greeting={greeting} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Person({ person: { name, role, email, phone }, greeting }: { person: ContactPerson; greeting: string }) {
  const { pages } = useText();
  const text = pages.introduction.contacts;
  return (
    <li className="card stack gap-1">
      <p className="font-semibold">{name}</p>
      <p className="text-sm text-muted">{pages.members.roles[role]}</p>
      {!email && !phone && <p className="text-sm text-muted">{text.noAddress}</p>}
      <p className="cluster gap-x-4">
        {phone && (
          <a href={whatsAppHref(phone, greeting)} rel="noreferrer" className="link with-icon min-h-11 items-center">
            <MessageCircle aria-hidden="true" className="icon" />
            {text.whatsapp(name)}
          </a>
        )}
        {phone && (
          <a href={`tel:${phone}`} className="link with-icon min-h-11 items-center">
            <Phone aria-hidden="true" className="icon" />
            {text.call(name)}
          </a>
        )}
        {email && (
          <a href={`mailto:${email}`} className="link with-icon min-h-11 items-center">
            <Mail aria-hidden="true" className="icon" />
            {text.mail(name)}
          </a>
        )}
      </p>
    </li>
  );
}

/** Opens a chat with a number in E.164 (https://faq.whatsapp.com/5913398998672934). */
const whatsAppHref = (phone: string, text: string) =>
  `https://wa.me/${phone.replace(/\D/g, "")}?text=${encodeURIComponent(text)}`;
