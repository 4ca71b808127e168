import type { ReactNode } from "react";

import { useText } from "../../../i18n/language";
import { Banner } from "../../../components/banner";

type AccountPageProps = { title: string; lead?: string | undefined; children: ReactNode };

/** A narrow page with one question. */
export function AccountPage({ title, lead, children }: AccountPageProps) {
  return (
    <div className="page py-8 md:py-12">
      <div className="stack max-w-144 gap-6">
        <div className="stack gap-2">
          <h1>{title}</h1>
          {lead && <p className="text-muted">{lead}</p>}
        </div>
        {children}
      </div>
    </div>
  );
}

/** What stands in the way of the whole form, read out at once. */
export function Refusal({ title, text }: { title: string; text: string }) {
  return (
    <div role="alert">
      <Banner tone="negative" title={title}>
        <p>{text}</p>
      </Banner>
    </div>
  );
}

/** That this network has to wait. */
export function TooMany() {
  return <Refusal {...useText().pages.signIn.tooMany} />;
}
