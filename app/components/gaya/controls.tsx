import { Eye, Sprout } from "lucide-react";

import { useText } from "../../i18n/language";
import { Button, ButtonLink } from "../button";
import { Dialog } from "../dialog";
import { TextLink } from "../text-link";
import { GayaSection } from "./gaya-section";

/** Buttons, links and the dialog in every state. */
export function Controls() {
  const text = useText().gaya;
  return (
    <GayaSection id="controls" title={text.sections.controls}>
      <div className="cluster">
        <Button type="button">{text.buttons.primary}</Button>
        <Button type="button" variant="secondary" icon={<Eye className="icon" />}>
          {text.buttons.secondary}
        </Button>
        <Button type="button" variant="quiet">
          {text.buttons.quiet}
        </Button>
        <Button type="button" variant="danger">
          {text.buttons.danger}
        </Button>
        <Button type="button" disabled>
          {text.buttons.disabled}
        </Button>
        <Button type="button" busy>
          {text.buttons.primary}
        </Button>
        <ButtonLink href="/" variant="secondary" icon={<Sprout className="icon" />}>
          {text.buttons.link}
        </ButtonLink>
      </div>
      <p className="measure">
        {text.link.before}
        <TextLink href="/tentang">{text.link.words}</TextLink>
        {text.link.after}
      </p>
      <div>
        <Dialog id="sample-dialog" opener={text.dialog.opener} openerVariant="danger" title={text.dialog.title}>
          <p>{text.dialog.body}</p>
          <Button type="button" variant="danger">
            {text.dialog.confirm}
          </Button>
        </Dialog>
      </div>
    </GayaSection>
  );
}
