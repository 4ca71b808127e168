import { expect, test } from "vitest";

import { breadcrumbThing, jsonLdGraph } from "./json-ld";

const graph = (...things: Parameters<typeof jsonLdGraph>[0]) => jsonLdGraph(things, "https://desa.test/potensi/P-1");

test("addresses become absolute, other texts stay, and what is unknown is left out at any depth", () => {
  const thing = {
    "@type": "Product",
    name: "/potensi",
    url: "/potensi/P-1",
    image: ["/berkas/a/large", undefined],
    description: undefined,
    offers: { "@type": "Offer", url: "/potensi/P-1", price: undefined },
  };
  expect(graph(thing)).toEqual({
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "Product",
        name: "/potensi",
        url: "https://desa.test/potensi/P-1",
        image: ["https://desa.test/berkas/a/large"],
        offers: { "@type": "Offer", url: "https://desa.test/potensi/P-1" },
      },
    ],
  });
  expect(graph({ "@type": "Product", image: [] })["@graph"]).toEqual([{ "@type": "Product" }]);
});

test("a breadcrumb is numbered from the home page, and the page itself has no address", () => {
  expect(graph(breadcrumbThing([{ label: "Beranda", href: "/" }, { label: "Kakao" }]))["@graph"]).toEqual([
    {
      "@type": "BreadcrumbList",
      itemListElement: [
        { "@type": "ListItem", position: 1, name: "Beranda", item: "https://desa.test/" },
        { "@type": "ListItem", position: 2, name: "Kakao" },
      ],
    },
  ]);
});
