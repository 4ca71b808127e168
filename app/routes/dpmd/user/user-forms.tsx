import type { Role } from "~/matching/domain/vocabulary";
import type { ResetLink } from "~/server/accounts/members/reset-account.server";

import { Banner } from "../../../components/banner";
import { Button } from "../../../components/button";
import { Toast } from "../../../components/toast";
import type { FormReply } from "../../../forms/form-reply";
import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";
import { SecretLink } from "../../shared/members/invite-form";
import { ReasonForm } from "../claims/reason-form";

type ResetPasswordProps = { userId: string; answer: ResetLink | null };

/** A link that resets the password: sent, or shown once. */
export function ResetPassword({ userId, answer }: ResetPasswordProps) {
  const { user: text } = useText().pages.members;
  return (
    <section className="stack gap-3" aria-labelledby="sandi">
      <h2 id="sandi">{text.reset}</h2>
      {answer?.result === "sent" && <Toast tone="positive">{text.sent}</Toast>}
      {answer?.result === "unreachable" && <Banner tone="warning" title={text.unreachable} />}
      {answer?.result === "shown" && (
        <SecretLink title={text.shown} link={answer.link} back={href.user(userId)}>
          {text.shownText}
        </SecretLink>
      )}
      <p className="measure text-muted">{text.resetText}</p>
      <form method="post" className="cluster gap-3">
        <Button name="tindakan" value="send" variant="secondary">
          {text.send}
        </Button>
        <Button name="tindakan" value="show" variant="quiet">
          {text.show}
        </Button>
      </form>
    </section>
  );
}

type LiftSecondFactorProps = { userId: string; reply: FormReply | undefined };

/** Switches off the second factor of somebody who lost it. */
export function LiftSecondFactor({ userId, reply }: LiftSecondFactorProps) {
  const { user: text } = useText().pages.members;
  return (
    <section className="stack gap-3" aria-labelledby="dua-langkah">
      <h2 id="dua-langkah">{text.secondFactor}</h2>
      <p className="measure text-muted">{text.secondFactorText}</p>
      <ReasonForm
        deed="second_factor"
        about={{ field: "orang", id: userId }}
        label={text.why}
        submit={text.lift}
        reply={reply}
      />
    </section>
  );
}

type ChangeRoleProps = { roles: readonly Role[]; reply: FormReply | undefined };

/** Gives the person another role of the same organisation. */
export function ChangeRole({ roles, reply }: ChangeRoleProps) {
  const { roles: names, user: text } = useText().pages.members;
  return (
    <section className="stack gap-3" aria-labelledby="tugas">
      <h2 id="tugas">{text.role}</h2>
      <p className="measure text-muted">{text.roleText}</p>
      {roles.map((role) => (
        <ReasonForm
          key={role}
          deed="role"
          about={{ field: "role", id: role }}
          label={text.why}
          submit={text.make(names[role])}
          reply={reply}
        />
      ))}
    </section>
  );
}

type LockOrReopenProps = { isOpen: boolean; userId: string; reply: FormReply | undefined };

/** Ends an account that is open, opens one that ended. */
export function LockOrReopen({ isOpen, userId, reply }: LockOrReopenProps) {
  const { user: text } = useText().pages.members;
  const title = isOpen ? text.lock : text.reopen;
  return (
    <section className="stack gap-3" aria-labelledby="keadaan">
      <h2 id="keadaan">{title}</h2>
      <p className="measure text-muted">{isOpen ? text.lockText : text.reopenText}</p>
      <ReasonForm
        deed={isOpen ? "lock" : "reopen"}
        about={{ field: "orang", id: userId }}
        label={text.why}
        submit={title}
        reply={reply}
        variant={isOpen ? "danger" : "secondary"}
      />
    </section>
  );
}
