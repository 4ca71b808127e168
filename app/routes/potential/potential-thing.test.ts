import { expect, test } from "vitest";

import type { Potential } from "~/matching/domain/market";
import { potential } from "~/matching/testing/potential";

import { potentialThing } from "./potential-thing";

const place = {
  village: { key: "64.02.02.2010", name: "Lung Anai", status: "definitive" },
  district: { code: "64.02.02", name: "Loa Kulu" },
  photos: [{ key: "a", caption: null, width: 800, height: 600 }],
  language: "id",
} as const;
const thingOf = (fields: Partial<Potential>) =>
  potentialThing({ ...place, photos: [...place.photos], potential: potential(fields) });

test.each([
  [{ kind: "umkm", readiness: "market_ready" }, "Product"],
  [{ kind: "agriculture", readiness: "producing" }, "Product"],
  [{ kind: "tourism_culture", readiness: "producing" }, "TouristAttraction"],
  [{ kind: "environment_energy", readiness: "producing" }, "Project"],
  [{ kind: "umkm", readiness: "idea" }, "Project"],
  [{ kind: "tourism_culture", readiness: "pilot" }, "Project"],
] as const)("%o is a %s", (fields, type) => {
  expect(thingOf(fields)["@type"]).toBe(type);
});

test("what can be had says where, and shows its photos", () => {
  expect(thingOf({})).toMatchObject({
    name: "Kakao fermentasi",
    url: "/potensi/P-1",
    image: ["/berkas/a/large"],
    category: "Perkebunan",
    offers: {
      availableAtOrFrom: {
        "@type": "AdministrativeArea",
        name: "Desa Lung Anai",
        containedInPlace: { name: "Kecamatan Loa Kulu" },
      },
    },
  });
});
