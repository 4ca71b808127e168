import { aBombPng, aPhoneJpeg } from "~/server/files/testing/pictures";

/** Files that are not what they say, by what they are; none of them may be kept. */
export async function hostileFiles(): Promise<Record<string, () => File>> {
  const jpeg = await aPhoneJpeg();
  const named =
    (content: string | Buffer, name = "foto.jpg", type = "image/jpeg") =>
    () =>
      new File([typeof content === "string" ? content : new Uint8Array(content)], name, { type });
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400" onload="window.__ran=1"><script>window.__ran=1</script></svg>';
  return {
    "an empty file": named(""),
    "text behind the name of a picture": named("ini bukan foto"),
    "a page behind the name of a picture": named("<!doctype html><script>window.__ran=1</script>"),
    "a program behind the name of a picture": named(Buffer.from("MZ\u0090\0".padEnd(2_000, "\0"), "latin1")),
    "an SVG": named(svg, "peta.svg", "image/svg+xml"),
    "an SVG behind the name of a picture": named(svg),
    "half a picture": named(jpeg.subarray(0, jpeg.length / 2)),
    "the first bytes of a picture, then a page": named(
      Buffer.concat([jpeg.subarray(0, 300), Buffer.from("<script>window.__ran=1</script>")]),
    ),
    "a picture of 30,000 × 30,000 pixels": named(aBombPng(30_000), "kecil.png", "image/png"),
    "50 MB": named(Buffer.alloc(50 * 1024 * 1024, 0xff)),
  };
}

/** A phone's picture under names that no folder should have to bear. */
export async function strangelyNamed(): Promise<File[]> {
  const jpeg = await aPhoneJpeg();
  const names = [
    "../../../../etc/cron.d/x.jpg",
    "..\\..\\x.jpg",
    "panjang ".repeat(625),
    "nol\0.jpg",
    '"><img data-hostile src=x onerror=window.__ran=1>.jpg',
  ];
  return names.map((name) => new File([new Uint8Array(jpeg)], name, { type: "image/jpeg" }));
}
