import { LoaderCircle } from "lucide-react";
import type { ButtonHTMLAttributes, ReactNode } from "react";

import { useText } from "../i18n/language";

type Variant = "primary" | "secondary" | "quiet" | "danger";

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  variant?: Variant;
  /** Work is under way: the button says so and cannot be pressed again. */
  busy?: boolean;
  /** An outline icon that stands before the word. */
  icon?: ReactNode;
};

/** A button; it submits its form unless `type` says otherwise. */
export function Button({ variant = "primary", busy = false, icon, children, ...button }: ButtonProps) {
  const text = useText().parts.button;
  return (
    <button {...button} className={`button button-${variant}`} disabled={busy || button.disabled} aria-busy={busy}>
      {busy ? <LoaderCircle className="icon spinner" /> : icon}
      {busy ? text.busy : children}
    </button>
  );
}

type ButtonLinkProps = { href: string; variant?: Variant; icon?: ReactNode; children: ReactNode };

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function ButtonLink({ href, variant = "primary", icon, children }: ButtonLinkProps) {
  return (
    <a href={href} className={`button button-${variant}`}>
      {icon}
      {children}
    </a>
  );
}
