import type { IntroductionReading, ShownMessage } from "~/server/introductions/read-introduction.server";

import { Button } from "../../../components/button";
import { TextArea } from "../../../components/text-area";
import { bindForm } from "../../../forms/bind-form";
import { INTRODUCTION_LENGTHS } from "../../../forms/introduction-forms";
import { momentText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";
import type { NotTaken } from "./act-on-introduction";

type ThreadProps = { reading: IntroductionReading; notTaken: NotTaken | undefined; timeZone: string };

/** What the two sides and DPMD write to each other; nothing before both have agreed. */
export function Thread({ reading: { messages, introduction }, notTaken, timeZone }: ThreadProps) {
  const words = useText();
  const text = words.pages.introduction.thread;
  if (!messages) return null;
  const { village, partner } = introduction;
  const organisations = {
    village: words.parts.place.village(village.status, village.name),
    partner: partner.name,
    broker: words.pages.introductions.who.broker,
  };
  const reply = (notTaken?.action === "message" && notTaken.reply) || undefined;
  const form = bindForm(words, { labels: { text: text.write }, reply });
  return (
    <section id="pesan" className="stack scroll-mt-4 gap-3">
      <div>
        <h2>{text.title}</h2>
        <p className="text-sm text-muted">{text.lead}</p>
      </div>
      {messages.length === 0 && <p className="text-muted">{text.none}</p>}
      <ol className="stack gap-3">
        {messages.map((message) => (
          <Message key={message.id} message={message} organisation={organisations[message.side]} timeZone={timeZone} />
        ))}
      </ol>
      <form method="post" className="stack measure gap-3 print:hidden">
        <TextArea {...form.field("text")} rows={3} maxLength={INTRODUCTION_LENGTHS.message} />
        <p>
          <Button type="submit" name="tindakan" value="message" variant="secondary">
            {text.send}
          </Button>
        </p>
      </form>
    </section>
  );
}

type MessageProps = {
  message: ShownMessage;
  /** Stands where a name has been erased. */
  organisation: string;
  timeZone: string;
};

function Message({ message: { side, by, isMine, text, at }, organisation, timeZone }: MessageProps) {
  const language = useLanguage();
  const { introduction: one, introductions } = useText().pages;
  const { who } = introductions;
  return (
    <li className={`measure rounded-md border p-3 ${isMine ? "ml-6 border-brand bg-brand-soft" : "mr-6 border-line"}`}>
      <p className="cluster gap-x-2 text-sm text-muted">
        <strong className="font-semibold text-ink">{isMine ? one.thread.me : (by ?? organisation)}</strong>
        <span>{who[side]}</span>
        <time dateTime={at.toISOString()}>{momentText(at, { language, timeZone })}</time>
      </p>
      <p className="whitespace-pre-line [overflow-wrap:anywhere]">{text}</p>
    </li>
  );
}
