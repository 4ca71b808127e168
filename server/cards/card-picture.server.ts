import { createHash } from "node:crypto";

import { AppError } from "../app-error.server";
import { cardFileKey, photoFileKey } from "../files/file-names";
import { FILE_TYPES } from "../files/file-types";
import type { StoredFile } from "../files/file-store";
import { orFilesUnavailable } from "../files/or-files-unavailable";
import type { Services } from "../services.server";
import type { Card } from "./card";
import { drawCard } from "./draw-card";

export type { Card, CardArt } from "./card";

/** Counts changes of how a card is drawn; what stands on it names itself. */
const DESIGN = 1;

/**
 * A card's picture, a PNG: `etag` names its bytes for ever and costs nothing to know; `open` takes the
 * picture from the file store, where it is drawn and kept when nobody has asked for it before.
 */
export type CardPicture = { etag: string; open: () => Promise<StoredFile> };

type Files = Pick<Services, "files">;

/**
 * The picture of a card.
 * @throws AppError by `open`: `files_unavailable`
 */
export function cardPicture(services: Files, card: Card): CardPicture {
  const etag = createHash("sha256")
    .update(JSON.stringify([DESIGN, card]))
    .digest("hex");
  const key = cardFileKey(etag);
  const open = async () => {
    const kept = await orFilesUnavailable(() => services.files.get(key));
    if (kept) return kept;
    await drawOnce(services, { key, card });
    const drawn = await orFilesUnavailable(() => services.files.get(key));
    if (!drawn) throw new AppError("files_unavailable");
    return drawn;
  };
  return { etag, open };
}

/** What is being drawn in this process, by file key. */
const drawing = new Map<string, Promise<void>>();

async function drawOnce(services: Files, { key, card }: { key: string; card: Card }): Promise<void> {
  const begun = drawing.get(key) ?? draw(services, { key, card }).finally(() => drawing.delete(key));
  drawing.set(key, begun);
  await begun;
}

async function draw({ files }: Files, { key, card }: { key: string; card: Card }): Promise<void> {
  const { photo } = card;
  const found = photo === null ? null : await orFilesUnavailable(() => files.get(photoFileKey(photo, "large")));
  // A photo whose file is gone is shown as a card without one, as a page without its picture would be.
  const picture = found && new Uint8Array(await new Response(found.stream).arrayBuffer());
  const png = await drawCard(picture ? card : { ...card, photo: null }, picture);
  await orFilesUnavailable(() => files.put(key, png, { contentType: FILE_TYPES.png }));
}
