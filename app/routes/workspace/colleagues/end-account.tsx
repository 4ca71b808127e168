import { Button } from "../../../components/button";
import type { FormReply } from "../../../forms/form-reply";
import { useText } from "../../../i18n/language";
import { ReasonForm } from "../../dpmd/claims/reason-form";

type EndAccountProps = { person: { id: string; name: string }; reply: FormReply | undefined };

/** Ends a colleague's account, behind a disclosure, so that nobody does it by one wrong tap. */
export function EndAccount({ person: { id, name }, reply }: EndAccountProps) {
  const { colleagues: text } = useText().pages.members;
  return (
    <details open={reply !== undefined}>
      <summary className="link min-h-11 cursor-pointer py-2">{text.end}</summary>
      <div className="stack measure gap-2 py-2">
        <p className="font-semibold">{text.endOf(name)}</p>
        <p>{text.endText}</p>
        <ReasonForm
          deed="end"
          about={{ field: "orang", id }}
          label={text.reason}
          submit={text.end}
          reply={reply}
          variant="danger"
        />
      </div>
    </details>
  );
}

/** Ends the reader's own account; `isLast` warns that nobody is left then. */
export function LeaveOrganisation({ isLast }: { isLast: boolean }) {
  const { colleagues: text } = useText().pages.members;
  return (
    <details>
      <summary className="link min-h-11 cursor-pointer py-2">{text.leave}</summary>
      <form method="post" className="stack measure gap-3 py-2">
        <p>{text.leaveText}</p>
        {isLast && <p className="font-semibold">{text.last}</p>}
        <input type="hidden" name="tindakan" value="leave" />
        <p>
          <Button variant="danger">{text.leave}</Button>
        </p>
      </form>
    </details>
  );
}
