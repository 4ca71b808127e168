import type { PotentialReading } from "~/server/potentials/read-potential.server";

import { Photo } from "../../components/photo";
import { href } from "../../http/href";
import { useText } from "../../i18n/language";

type Photos = Pick<PotentialReading, "photos"> & { title: string };

/** The first photo across the page, the others small beside it, each leading to the whole picture; nothing without any. */
export function PotentialPhotos({ photos, title }: Photos) {
  const text = useText().pages.myPotential.photos;
  const [first, ...others] = photos;
  if (!first) return null;
  return (
    <section className="stack gap-3">
      <figure className="stack gap-2">
        <Photo photo={first} alt={first.caption ?? title} size="large" />
        {first.caption && (
          <figcaption lang="id" className="text-sm text-muted">
            {first.caption}
          </figcaption>
        )}
      </figure>
      {others.length > 0 && (
        <ul className="flex flex-wrap gap-3">
          {others.map((photo, place) => (
            <li key={photo.key}>
              <a href={href.photo(photo.key, "large")}>
                <Photo photo={photo} alt={photo.caption ?? text.photoOf(place + 2, title)} size="thumb" />
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
