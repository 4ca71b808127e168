import { ArrowDown, ArrowUp, Star, Trash2 } from "lucide-react";
import type { ReactNode } from "react";

import type { MyPotentialReading } from "~/server/potentials/read-my-potential.server";

import { Button } from "../../../components/button";
import { Photo } from "../../../components/photo";
import { CaptionForm } from "./caption-form";
import type { FormReply } from "../../../forms/form-reply";
import { useText } from "../../../i18n/language";

type PhotoRowProps = {
  photo: MyPotentialReading["photos"][number];
  /** 0 is the first. */
  place: number;
  isLast: boolean;
  title: string;
  /** What this photo's caption was sent back with. */
  reply: FormReply | undefined;
  captionLength: number;
};

/** A photo with what can be done with it. */
export function PhotoRow({ photo, place, isLast, title, reply, captionLength }: PhotoRowProps) {
  const text = useText().pages.myPotential.photos;
  const name = text.photoOf(place + 1, photo.caption ?? title);
  return (
    <li className="card flex flex-wrap items-center gap-4">
      <Photo photo={photo} alt={name} size="thumb" />
      <div className="stack grow gap-2">
        <p lang="id">{photo.caption ?? <span className="text-muted">{name}</span>}</p>
        <form method="post" className="cluster">
          <input type="hidden" name="foto" value={photo.key} />
          {place > 1 && <Change name={name} to="first" icon={<Star className="icon" />} />}
          {place > 0 && <Change name={name} to="earlier" icon={<ArrowUp className="icon" />} />}
          {!isLast && <Change name={name} to="later" icon={<ArrowDown className="icon" />} />}
          <Change name={name} to="remove" icon={<Trash2 className="icon" />} />
        </form>
        <CaptionForm photo={photo} name={name} reply={reply} captionLength={captionLength} />
      </div>
    </li>
  );
}

type ChangeProps = { name: string; to: "first" | "earlier" | "later" | "remove"; icon: ReactNode };

function Change({ name, to, icon }: ChangeProps) {
  const text = useText().pages.myPotential.photos;
  return (
    <Button type="submit" name="tindakan" value={to} variant="secondary" icon={icon}>
      {text[to]} <span className="sr-only">{name}</span>
    </Button>
  );
}
