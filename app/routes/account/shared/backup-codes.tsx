import { Banner } from "../../../components/banner";
import { ButtonLink } from "../../../components/button";
import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";
import { AccountPage } from "./account-page";

/** Backup codes, shown this once and fit to be printed. */
export function BackupCodes({ codes }: { codes: readonly string[] }) {
  const words = useText().pages.signIn.backup;
  return (
    <AccountPage title={words.title}>
      <Banner tone="positive" title={words.on}>
        <p>{words.text}</p>
      </Banner>
      <ul className="grid grid-cols-2 gap-x-6 gap-y-2 font-mono text-lg">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <p className="text-sm text-muted print:hidden">{words.print}</p>
      <p className="print:hidden">
        <ButtonLink href={href.security}>{words.done}</ButtonLink>
      </p>
    </AccountPage>
  );
}
