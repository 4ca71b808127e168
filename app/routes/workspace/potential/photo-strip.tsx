import type { MyPotentialReading } from "~/server/potentials/read-my-potential.server";

import { ButtonLink } from "../../../components/button";
import { Photo } from "../../../components/photo";
import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";

/** The photos in their order, with the way to change them. */
export function PhotoStrip({ reading: { photos, potential, canEdit } }: { reading: MyPotentialReading }) {
  const { overview: text, photos: words } = useText().pages.myPotential;
  return (
    <section className={`stack gap-3 ${photos.length === 0 ? "print:hidden" : ""}`}>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2>{text.photos}</h2>
        {canEdit && (
          <span className="print:hidden">
            <ButtonLink href={href.potentialPhotos(potential.ref)} variant="secondary">
              {photos.length > 0 ? text.editPhotos : text.addPhotos}
            </ButtonLink>
          </span>
        )}
      </div>
      {photos.length === 0 && <p className="measure text-muted">{text.noPhotos}</p>}
      {photos.length > 0 && (
        <ul className="flex flex-wrap gap-3">
          {photos.map((photo, place) => (
            <li key={photo.key}>
              <Photo photo={photo} alt={photo.caption ?? words.photoOf(place + 1, potential.title)} size="thumb" />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
