import type { ReactNode } from "react";

import { useText } from "../i18n/language";

type AutosaveFormProps = {
  /** Names the person, the kind of form and what it is about, without spaces. */
  saveKey: string;
  /** The form came back from the server: what it shows is newer than what the device kept. */
  wasSent: boolean;
  children: ReactNode;
};

/**
 * A form whose words the device keeps until the server confirmed them (`AutosaveDone`), where scripts run; without them an
 * ordinary form. It tells of its problems itself, so the browser's own checks are off.
 */
export function AutosaveForm({ saveKey, wasSent, children }: AutosaveFormProps) {
  const { restored, discard, discarded, offline, online } = useText().pages.myVillage.autosave;
  return (
    <>
      <form
        method="post"
        noValidate
        className="stack gap-8"
        data-autosave={saveKey}
        data-autosave-sent={wasSent ? "" : undefined}
        data-restored={restored}
        data-discard={discard}
        data-discarded={discarded}
        data-offline={offline}
        data-online={online}
      >
        <output
          data-autosave-note=""
          hidden
          className="border-l-4 border-informative bg-informative-soft block px-4 py-2"
        />
        {children}
      </form>
      {SCRIPT}
    </>
  );
}

/** Says to the device that the server has what was typed under these keys. */
export function AutosaveDone({ saveKeys }: { saveKeys: readonly string[] }) {
  return (
    <>
      <span hidden data-autosave-done={saveKeys.join(" ")} />
      {SCRIPT}
    </>
  );
}

/** A module, so that a page on which it stands twice runs it once. */
const SCRIPT = <script type="module" src="/autosave.js" />;
