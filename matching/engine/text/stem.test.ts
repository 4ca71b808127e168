import { expect, test } from "vitest";
import { stem } from "./stem";

test.each([
  ["menganyam", "anyam"],
  ["anyaman", "anyam"],
  ["perajin", "rajin"],
  ["penggemukan", "gemuk"],
  ["tambaknya", "tambak"],
])("%s has the root %s", (word, root) => {
  expect(stem(word)).toBe(root);
});

test.each([
  ["bernilai", "nilai"],
  ["memerah", "perah"],
  ["pengering", "kering"],
  ["penyulingan", "suling"],
  ["menari", "tari"],
])("the stemmer's error on %s is put right to %s", (word, root) => {
  expect(stem(word)).toBe(root);
});
