import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { z } from "zod";

import { readSeedFile } from "~/db/seed/read-seed-files";
import { randomFrom } from "~/matching/engine/random";
import type { Position } from "~/server/search/search";

/** A real village with its district; where it lies is made up, though in its own province. */
export type BenchPlace = { code: string; name: string; district: string; districtCode: string; position: Position };

/** All villages of the country: Kutai Kartanegara's first, then its province's, then the others'. */
export type BenchPlaces = { count: number; at: (index: number) => BenchPlace };

const OWN_REGENCY = "64.02";
const OWN_PROVINCE = "64";
/** Degrees that a district lies from the middle of its province, and a village from its district, at most. */
const DISTRICT_SPREAD = 1.2;
const VILLAGE_SPREAD = 0.08;

/** The middle of each province by its code, roughly: latitude and longitude. */
const PROVINCES: Record<string, readonly [number, number]> = {
  "11": [4.5, 96.8], "12": [2.3, 99], "13": [-0.8, 100.5], "14": [0.5, 101.8], "15": [-1.6, 102.8], "16": [-3.2, 104],
  "17": [-3.6, 102.4], "18": [-4.9, 105], "19": [-2.5, 106.6], "21": [1, 104.3], "31": [-6.2, 106.8], "32": [-6.9, 107.6],
  "33": [-7.2, 110], "34": [-7.9, 110.4], "35": [-7.7, 112.6], "36": [-6.4, 106.1], "51": [-8.4, 115.1], "52": [-8.6, 117.4],
  "53": [-9, 121.5], "61": [0, 111], "62": [-1.6, 113.4], "63": [-3, 115.4], "64": [0.4, 116.6], "65": [3, 116.3],
  "71": [1, 124.6], "72": [-1, 121], "73": [-4, 120], "74": [-4, 122], "75": [0.7, 122.4], "76": [-2.5, 119.3],
  "81": [-3.5, 129], "82": [1, 127.8], "91": [-2.6, 139.5], "92": [-1.5, 133], "93": [-6.5, 139.5], "94": [-3.8, 136.5],
  "95": [-4.2, 138.9], "96": [-0.9, 131.5],
}; // prettier-ignore

const districtShape = z.object({ code: z.string(), latitude: z.number(), longitude: z.number() });

/** Reads the villages as one text and where each line of it begins: objects of all would take more memory than is measured. */
export async function readPlaces(): Promise<BenchPlaces> {
  const [villages, districts, seats] = await Promise.all([readArea("villages"), readArea("districts"), readSeats()]);
  const names = new Map<string, string>();
  for (const [code = "", , name = ""] of lines(districts).map(({ text }) => text.split(","))) names.set(code, name);
  const starts = Uint32Array.from(
    lines(villages)
      .toSorted((a, b) => nearness(a.text) - nearness(b.text) || a.start - b.start)
      .map(({ start }) => start),
  );
  const at = (index: number): BenchPlace => {
    const start = starts[index % starts.length] ?? 0;
    const [code = "", districtCode = "", name = ""] = villages.slice(start, endOfLine(villages, start)).split(",");
    const district = names.get(districtCode) ?? districtCode;
    return { code, name, district, districtCode, position: positionOf(code, seats.get(districtCode)) };
  };
  return { count: starts.length, at };
}

function readArea(name: "villages" | "districts"): Promise<string> {
  return readFile(createRequire(import.meta.url).resolve(`idn-area-data/data/${name}.csv`), "utf8");
}

async function readSeats(): Promise<Map<string, Position>> {
  const seats = z.array(districtShape).parse(JSON.parse(await readSeedFile("districts.json")));
  return new Map(seats.map(({ code, ...position }) => [code, position]));
}

/** The lines after the header, as far as the province is needed to order them. */
function lines(text: string): { start: number; text: string }[] {
  const found: { start: number; text: string }[] = [];
  for (let start = endOfLine(text, 0) + 1; start < text.length; start = endOfLine(text, start) + 1) {
    found.push({ start, text: text.slice(start, endOfLine(text, start)) });
  }
  return found;
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end < 0 ? text.length : end;
}

function nearness(code: string): number {
  if (code.startsWith(OWN_REGENCY)) return 0;
  return code.startsWith(OWN_PROVINCE) ? 1 : 2;
}

function positionOf(code: string, seat: Position | undefined): Position {
  const [province = "", regency = "", district = "", village = ""] = code.split(".");
  const [latitude, longitude] = PROVINCES[province] ?? [-2, 118];
  const from = seat ?? scattered({ latitude, longitude }, DISTRICT_SPREAD, Number(province + regency + district));
  return scattered(from, VILLAGE_SPREAD, Number(regency + district + village));
}

function scattered({ latitude, longitude }: Position, degrees: number, seed: number): Position {
  const random = randomFrom(seed);
  const shift = () => (random() * 2 - 1) * degrees;
  return { latitude: latitude + shift(), longitude: longitude + shift() };
}
