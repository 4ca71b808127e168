import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "playwright-core";

import { type Ask, typedBody } from "./ask";
import { bodyOf, type Fields, filledFields, withTexts } from "./fill-form";
import { actionOf, type Place } from "./find-forms";
import { type PageForm, readPage } from "./read-page";

/** A form that is filled in as a person does, so that there is work on other pages; found by the names in `typed`. */
type Step = Place & { typed: Readonly<Record<string, string>>; file?: File };

type Prepared = { ask: Ask; reader: Page; dataDir: string; passwords: Readonly<Record<string, string>> };

const PERSON = { name: "Siti Aminah", password: "kebun-lada-di-hulu-31", phone: "" };

/**
 * Brings about everything that a page with a form waits for: reports, claims, invitations, what waits for DPMD, a file to
 * import. Gives the addresses that only the answers and the mails know.
 */
export async function prepare({ ask, reader, dataDir, passwords }: Prepared): Promise<Place[]> {
  const file = (turn: number) => new File([JSON.stringify(aMarket(turn))], "pasar.json", { type: "application/json" });
  const potential = { title: "Lada hulu", kind: "agriculture", sector: "plantation", readiness: "producing" };
  const interest = { title: "Pelatihan pekebun", offers: "training", fundSource: "grant" };
  const steps: Step[] = [
    ...["P-015", "P-001"].map((ref) => visit(`/lapor/potensi/${ref}`, { message: "Foto bukan dari desa ini" })),
    visit("/daftar/desa?desa=64.02.02.2010", { ...PERSON, email: "siti@contoh.id" }),
    visit("/daftar/desa?desa=64.02.02.2009", { ...PERSON, email: "aminah@contoh.id" }),
    visit("/daftar/mitra", { ...PERSON, partner: "Koperasi Lada", email: "lada@contoh.id" }),
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((turn): Step => ({
      asker: "demo-desa",
      address: "/ruang/potensi/baru",
      typed: { ...potential, title: `Lada hulu ${turn}`, tindakan: "ajukan" },
    })),
    ...[1, 2, 3, 4, 5, 6].map((turn): Step => ({
      asker: "demo-mitra",
      address: "/ruang/minat/baru",
      typed: { ...interest, title: `Pelatihan pekebun ${turn}`, tindakan: "ajukan" },
    })),
    {
      asker: "demo-dpmd",
      address: "/dpmd/bobot",
      typed: { partner_people_exact: "2", reason: "Dicoba", tindakan: "simpan" },
    },
    { asker: "demo-mitra", address: "/jelajah?cari=minat", typed: { search: "cari=minat&q=kakao", do: "save" } },
    { asker: "demo-kades", address: "/ruang/rekan", typed: { address: "rekan@contoh.id", name: "Budi" } },
    ...[1, 2, 3].map((turn): Step => ({
      asker: "demo-admin",
      address: "/dpmd/organisasi/dpmd/64.02",
      typed: { address: `dpmd${turn}@contoh.id`, name: "Ani" },
    })),
    ...[1, 2].map((turn): Step => ({ asker: "demo-dpmd", address: "/dpmd/berkas", typed: {}, file: file(turn) })),
    { asker: "demo-admin", address: "/dpmd/pengguna/demo-kecamatan", typed: { tindakan: "show" } },
    {
      asker: "demo-provinsi",
      address: "/akun/keamanan",
      typed: { confirm_password: passwords["demo-provinsi"] ?? "", do: "begin_factor" },
    },
  ];
  for (const ref of ["P-015", "P-018", "P-001"]) {
    const body = typedBody([
      ["tindakan", "save"],
      ["potential", ref],
    ]);
    await ask("demo-mitra", { address: "/ruang/minat/I-036", body });
  }
  const places: Place[] = await prepareEvents(ask);
  for (const step of steps) places.push(...(await take(step, { ask, reader })));
  return [
    ...places,
    ...reviewsOf(places),
    ...CHANGES,
    ...REQUESTS,
    ...PUBLIC,
    ...SIGNED_IN,
    ...(await mailedPlaces(dataDir)),
  ];
}

const AN_EVENT = {
  title: "Expose uji",
  heldOn: "2026-12-10",
  place: "Aula",
  startsAt: "09:00",
  slotMinutes: "15",
  slotCount: "4",
  firstHalf: "2",
  tableCount: "2",
  minMeetings: "0",
  maxMeetings: "4",
};

/** An event that takes answers, and one whose agenda has been found: their forms are there only then. */
async function prepareEvents(ask: Ask): Promise<Place[]> {
  const post = (address: string, fields: Readonly<Record<string, string>>) =>
    ask("demo-dpmd", { address, body: typedBody(Object.entries(fields)) });
  const made = await post("/dpmd/acara/baru", AN_EVENT);
  const event = made.location?.split("?")[0] ?? "";
  await post(`${event}/undangan`, { tindakan: "invite", desa: "64.02.02.2011", mitra: "M-02" });
  await post(event, { peristiwa: "open" });
  const agendas = "/dpmd/acara/A-002/jadwal";
  await post(agendas, { tindakan: "run", seconds: "10", basedOn: "0" });
  const deadline = Date.now() + 40_000;
  while (Date.now() < deadline && !(await ask("demo-dpmd", { address: agendas })).text.includes(`${agendas}/1`)) {
    await wait(500);
  }
  const own = `/ruang${event.slice("/dpmd".length)}`;
  return [
    { asker: "demo-desa", address: own },
    { asker: "demo-mitra", address: own },
    { asker: "demo-dpmd", address: `${agendas}/1` },
    { asker: "demo-dpmd", address: `${event}/ubah` },
  ];
}

/** A file that has something to take over. */
const aMarket = (turn: number) => ({
  format: "gandeng-desa/1",
  potentials: [
    {
      ref: `P-BERKAS-${turn}`,
      village: "64.02.02.2010",
      kind: "agriculture",
      sector: "plantation",
      title: "Lada dari berkas",
      readiness: "producing",
    },
  ],
});

/** DPMD's pages of what was submitted: each by itself, and all together. */
function reviewsOf(places: readonly Place[]): Place[] {
  const submitted = places.flatMap(({ address }) => {
    const [, type, ref] = /^\/ruang\/(potensi|minat)\/([^?]+)\?sudah=submit/.exec(address) ?? [];
    return type && ref ? [{ type, ref }] : [];
  });
  const addresses = submitted.map(({ type, ref }) => `/dpmd/verifikasi/${type}/${ref}`);
  const together = `/dpmd/verifikasi/terbitkan?${submitted.map(({ ref }) => `ref=${ref}`).join("&")}`;
  return [...addresses, together].map((address) => ({ asker: "demo-dpmd", address }));
}

/** What everybody sees of what the demonstration's people write. */
const PUBLIC = ["/potensi/P-018", "/minat/I-036", "/mitra/M-02", "/desa/64.02.02.2011"].map((address): Place => ({
  asker: "visitor",
  address,
}));

/** Pages that everybody sees and where only somebody signed in finds a form. */
const SIGNED_IN: Place[] = [{ asker: "demo-mitra", address: "/jelajah?cari=potensi" }];

/** Matches of a village's potentials for which nobody has asked yet. */
const REQUESTS = ["P-021 I-026", "P-022 I-026", "P-019 I-069"].map((pair): Place => {
  const [potential = "", interest = ""] = pair.split(" ");
  return { asker: "demo-desa", address: `/ruang/perkenalan/minta?potensi=${potential}&minat=${interest}` };
});

/** Changes of a village that are stated and wait to be carried out. */
const CHANGES = ["64.02.02.2012", "64.02.02.2013"].map((code, place): Place => ({
  asker: "demo-dpmd",
  address: `/dpmd/desa/${code}/perubahan?perubahan=code&tujuan=64.02.02.209${place}`,
}));

const visit = (address: string, typed: Readonly<Record<string, string>>): Step => ({
  asker: "visitor",
  address,
  typed,
});

/** Fills in and sends; gives where the answer leads, for whoever sent it. */
async function take(step: Step, { ask, reader }: Pick<Prepared, "ask" | "reader">): Promise<Place[]> {
  const { forms } = await readPage(reader, (await ask(step.asker, step)).text);
  const form = forms.find((one) => isFor(one, step));
  if (!form)
    throw new Error(`${step.asker} finds no form for ${Object.keys(step.typed).join(", ")} on ${step.address}`);
  const fields = Object.entries(step.typed).reduce(
    (all: Fields, [name, text]) => withTexts(all, name, [text]),
    filledFields(form),
  );
  const body = await bodyOf(form, fields, step.file ?? null);
  const answer = await ask(step.asker, { address: actionOf(form, step.address), body });
  if (answer.status >= 400) {
    const { wrong } = await readPage(reader, answer.text);
    throw new Error(`${step.asker} ${step.address}: ${answer.status} ${Object.values(wrong).join(" ")}`);
  }
  if (answer.location !== null) return [{ asker: step.asker, address: answer.location.split("#")[0] ?? "" }];
  const shown = answer.text.match(/\/(?:atur-sandi|undangan)\/[\w.-]{20,}/g) ?? [];
  return shown.map((address) => ({ asker: "visitor", address }));
}

function isFor({ method, controls, submits }: PageForm, { typed, file }: Step): boolean {
  const names = new Set([...controls, ...submits.map(([name]) => ({ name }))].map(({ name }) => name));
  const isAsked = Object.keys(typed).every((name) => names.has(name));
  return method === "post" && isAsked && (!file || controls.some(({ type }) => type === "file"));
}

/** The links in the mails that went out, for somebody who is not signed in. */
async function mailedPlaces(dataDir: string): Promise<Place[]> {
  const folder = join(dataDir, "mail");
  const deadline = Date.now() + 5_000;
  let found: string[] = [];
  while (Date.now() < deadline && !["bukti", "undangan"].every((word) => found.some((one) => one.includes(word)))) {
    await wait(200);
    const names = await readdir(folder, { recursive: true }).catch(() => []);
    const mails = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8").catch(() => "")));
    found = mails.flatMap((mail) => plain(mail).match(/https?:\/\/[^\s"<>]+/g) ?? []);
  }
  return [...new Set(found)].map((address) => ({ asker: "visitor", address: new URL(address).pathname }));
}

/** Mails are quoted-printable: lines are broken with `=` at their end. */
const plain = (mail: string) => mail.replace(/=\r?\n/g, "").replaceAll("=3D", "=");
