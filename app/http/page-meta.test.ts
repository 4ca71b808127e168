import { expect, test } from "vitest";

import { pageMeta } from "./page-meta";

const words = () => ({ title: "Kakao", description: "Kakao dari Desa Lung Anai." });
const canonical = "https://desa.test/potensi/P-1";

test("a page without an address of its own is not to be found", () => {
  expect(pageMeta({ language: "id" }, words)).toEqual([
    { title: "Kakao · Gandeng Desa" },
    { name: "description", content: "Kakao dari Desa Lung Anai." },
    { name: "robots", content: "noindex" },
  ]);
});

test("a page with one names it, and shows the site's card when it has none", () => {
  const meta = pageMeta({ language: "en", canonical }, words);
  expect(meta).not.toContainEqual({ name: "robots", content: "noindex" });
  expect(meta).toContainEqual({ tagName: "link", rel: "canonical", href: canonical });
  expect(meta).toContainEqual({ property: "og:image", content: "https://desa.test/kartu.png" });
  expect(meta).toContainEqual({ property: "og:locale", content: "en_GB" });
  expect(meta).toContainEqual({ property: "og:locale:alternate", content: "id_ID" });
  expect(meta.filter((one) => "script:ld+json" in one)).toEqual([]);
});

test("one of very many is shared and not found", () => {
  const meta = pageMeta({ language: "id", canonical }, () => ({ ...words(), isUnlisted: true }));
  expect(meta).toContainEqual({ name: "robots", content: "noindex" });
  expect(meta).toContainEqual({ property: "og:url", content: canonical });
});
