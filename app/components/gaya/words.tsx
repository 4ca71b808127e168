import type { ReactNode } from "react";

import { labels } from "~/matching/domain/phrases/labels";
import { KINDS } from "~/matching/domain/vocabulary";

import { useLanguage, useText } from "../../i18n/language";
import { DateText } from "../date-text";
import { DemoNotice } from "../demo-notice";
import { KindLabel } from "../kind-label";
import { Money, MoneyRange } from "../money";
import { QuantityText } from "../quantity-text";
import { StatusTag } from "../status-tag";
import { Tag } from "../tag";
import { GayaSection } from "./gaya-section";

/** Tags, states, and figures with their units. */
export function Words() {
  const text = useText().gaya;
  const support = labels[useLanguage()].support;
  return (
    <GayaSection id="words" title={text.sections.words}>
      <div className="cluster gap-x-5">
        {KINDS.map((kind) => (
          <KindLabel key={kind} kind={kind} />
        ))}
      </div>
      <div className="cluster">
        <Tag>{support.market_access}</Tag>
        <Tag>{support.certification}</Tag>
        <StatusTag tone="positive">{text.tags.published}</StatusTag>
        <StatusTag tone="warning">{text.tags.waiting}</StatusTag>
        <StatusTag tone="negative">{text.tags.refused}</StatusTag>
        <StatusTag tone="informative">{text.tags.informed}</StatusTag>
        <StatusTag tone="neutral">{text.tags.draft}</StatusTag>
      </div>
      <dl className="facts">
        <Fact name={text.figures.money}>
          <Money rupiah={1_250_000} />
        </Fact>
        <Fact name={text.figures.range}>
          <MoneyRange range={{ min: 50_000_000, max: 1_250_000_000 }} />
        </Fact>
        <Fact name={text.figures.day}>
          <DateText day="2026-11-24" />
        </Fact>
        <Fact name={text.figures.quantity}>
          <QuantityText quantity={{ amount: 12, unit: "ton", per: "year" }} />
        </Fact>
        <Fact name={text.figures.unknown}>
          <QuantityText quantity={null} />
        </Fact>
      </dl>
      <DemoNotice />
    </GayaSection>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
