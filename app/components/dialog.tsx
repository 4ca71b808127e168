import { X } from "lucide-react";
import type { ReactNode } from "react";

import { useText } from "../i18n/language";

type DialogProps = {
  id: string;
  /** The words on the button that opens it. */
  opener: string;
  openerVariant?: "primary" | "secondary" | "quiet" | "danger";
  title: string;
  children: ReactNode;
};

/** A question that interrupts: its button and the dialog it opens, without scripts where popovers are known. */
export function Dialog({ id, opener, openerVariant = "secondary", title, children }: DialogProps) {
  const text = useText().parts.dialog;
  const opens = { popovertarget: id };
  const closes = { popovertarget: id, popovertargetaction: "hide" };
  return (
    <>
      <button type="button" {...opens} className={`button button-${openerVariant}`}>
        {opener}
      </button>
      <dialog id={id} aria-labelledby={`${id}-title`} {...{ popover: "auto" }}>
        <div className="stack">
          <h2 id={`${id}-title`}>{title}</h2>
          {children}
          <button type="button" {...closes} className="button button-quiet self-start">
            <X className="icon" />
            {text.close}
          </button>
        </div>
      </dialog>
    </>
  );
}
