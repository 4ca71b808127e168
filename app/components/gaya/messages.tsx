import { useText } from "../../i18n/language";
import { Banner } from "../banner";
import { ButtonLink } from "../button";
import { EmptyState } from "../empty-state";
import { Progress } from "../progress";
import { Skeleton } from "../skeleton";
import { Toast } from "../toast";
import { GayaSection } from "./gaya-section";

const TONES = ["informative", "positive", "warning", "negative"] as const;

/** Toasts, banners, empty state, skeleton and progress. */
export function Messages() {
  const { sections, messages: text } = useText().gaya;
  return (
    <GayaSection id="messages" title={sections.messages}>
      <div className="cluster">
        <Toast tone="positive">{text.saved}</Toast>
        <Toast tone="negative">{text.failed}</Toast>
      </div>
      <div className="stack gap-3">
        {TONES.map((tone) => (
          <Banner key={tone} tone={tone} title={text[tone]}>
            <p>{text[`${tone}Body`]}</p>
          </Banner>
        ))}
        <Banner tone="neutral" title={text.neutral} />
      </div>
      <EmptyState title={text.emptyTitle} action={<ButtonLink href="/gaya">{text.emptyAction}</ButtonLink>}>
        <p>{text.emptyBody}</p>
      </EmptyState>
      <div className="card-grid">
        <Skeleton />
      </div>
      <Progress id="reading" label={text.progress} share={0.3} detail={text.progressDetail} />
      <Progress id="agenda" label={text.unknownProgress} share={null} detail={text.unknownProgressDetail} />
    </GayaSection>
  );
}
