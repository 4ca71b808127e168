import type { Role } from "~/matching/domain/vocabulary";

import { Banner } from "../../../components/banner";
import { Button, ButtonLink } from "../../../components/button";
import { ChoiceList } from "../../../components/choice-list";
import { ErrorSummary } from "../../../components/error-summary";
import { Select } from "../../../components/select";
import { TextField } from "../../../components/text-field";
import { bindForm } from "../../../forms/bind-form";
import type { FormReply } from "../../../forms/form-reply";
import { PERSON_LENGTHS } from "../../../forms/person-lengths";
import { useText } from "../../../i18n/language";

type InviteFormProps = {
  title: string;
  roles: readonly Role[];
  /** People whose work the invited person may take over. */
  replaceable: readonly { id: string; name: string }[];
  reply: FormReply | undefined;
};

/** Who is invited in which role, and where the link is sent; the page's action reads it as `tindakan=invite`. */
export function InviteForm({ title, roles, replaceable, reply }: InviteFormProps) {
  const words = useText();
  const { invite: text, roles: names } = words.pages.members;
  const { name, role, address, replaces } = text;
  const only = roles.length === 1 ? roles[0] : undefined;
  const form = bindForm(words, {
    labels: { name, role, address, replaces },
    reply,
    stored: only ? { role: only } : {},
  });
  return (
    <section className="stack" aria-labelledby="undang">
      <h2 id="undang">{title}</h2>
      <p className="measure text-muted">{text.lead}</p>
      <ErrorSummary errors={form.errors} />
      <form method="post" className="stack gap-5" noValidate>
        <input type="hidden" name="tindakan" value="invite" />
        <TextField {...form.field("name")} maxLength={PERSON_LENGTHS.name} autoComplete="off" />
        <ChoiceList
          type="radio"
          {...form.choice("role")}
          choices={roles.map((code) => ({ value: code, label: names[code] }))}
        />
        <TextField {...form.field("address")} hint={text.addressHint} maxLength={254} required={false} />
        {replaceable.length > 0 && (
          <Select
            {...form.field("replaces")}
            hint={text.replacesHint}
            required={false}
            options={[
              { value: "", label: text.noOne },
              ...replaceable.map(({ id, name: who }) => ({ value: id, label: who })),
            ]}
          />
        )}
        <p>
          <Button>{text.submit}</Button>
        </p>
      </form>
    </section>
  );
}

type SecretLinkProps = {
  title: string;
  children: string;
  link: string;
  /** Where it was sent as well. */
  sentTo?: string | null;
  /** The page to go on with, which does not show the link. */
  back: string;
};

/** A link that is shown this once. */
export function SecretLink({ title, children, link, sentTo = null, back }: SecretLinkProps) {
  const { invite: text } = useText().pages.members;
  return (
    <Banner tone="positive" title={title}>
      <p>{children}</p>
      <p className="rounded-sm border border-line bg-surface p-3 font-mono text-sm break-all select-all">{link}</p>
      {sentTo !== null && <p>{text.sent(sentTo)}</p>}
      <p>
        <ButtonLink href={back} variant="secondary">
          {text.back}
        </ButtonLink>
      </p>
    </Banner>
  );
}
