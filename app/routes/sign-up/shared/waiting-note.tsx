import { Banner } from "../../../components/banner";
import { TextLink } from "../../../components/text-link";
import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";

/** That DPMD still checks somebody's registration, what can be done meanwhile, and the way out of a wrong choice. */
export function WaitingNote({ title, text }: { title: string; text: string }) {
  const { wrongChoice } = useText().pages.signUp.done;
  return (
    <Banner tone="informative" title={title}>
      <p>{text}</p>
      <p>
        <TextLink href={href.privacy}>{wrongChoice}</TextLink>
      </p>
    </Banner>
  );
}
