import { expect, test } from "vitest";
import { interest } from "../../testing/interest";
import { potential } from "../../testing/potential";
import { expectedDocuments } from "./expected-documents";

test("religious funds expect none, givers the business number, buyers the product's permits too", () => {
  const snack = potential({ sector: "food_processing" });
  expect(expectedDocuments(snack, interest({ fundSource: "zakat" }))).toEqual([]);
  expect(expectedDocuments(snack, interest({ fundSource: "tjsl" }))).toEqual(["nib"]);
  expect(expectedDocuments(snack, interest({ fundSource: "commercial" }))).toEqual(["nib", "pirt", "halal"]);
  expect(expectedDocuments(potential(), interest({ fundSource: "commercial" }))).toEqual(["nib"]);
});
