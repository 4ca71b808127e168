import { matchRoutes } from "@remix-run/react";
import type { Page } from "playwright-core";

import routes from "~/app/routes";

import { ACCESS } from "../access-rules";
import { type Asker, ASKERS } from "../askers";
import type { Ask } from "./ask";
import { type Control, type PageForm, type ReadPage, readPage } from "./read-page";

/** Where a form stands, and for whom. */
export type Place = { asker: Asker; address: string };

/** A form of the product, once, with every place where it was found; `route` is the path that it is sent to. */
export type FoundForm = { key: string; route: string; form: PageForm; places: Place[] };

/** What was found from page to page; `files` are addresses that lead to no page. */
export type Found = { forms: FoundForm[]; files: Place[]; pages: Place[] };

/** How many pages of one route one person follows links to: those of one kind look alike. */
const MOST_FOLLOWED = 2;

const PATHS = routes.map(({ path }) => ({ path: path ?? "/" }));

/** The path of `app/routes.ts` that an address belongs to; the index route's is empty. */
export function routeOf(address: string): string {
  const path = matchRoutes(PATHS, new URL(address, "http://product").pathname)?.[0]?.route.path ?? "*";
  return path === "/" ? "" : path;
}

/** Goes through every page that each of the demonstration's people may open, from the access rules and `more` on, link by link. */
export async function findForms({
  ask,
  reader,
  more,
}: {
  ask: Ask;
  reader: Page;
  more: readonly Place[];
}): Promise<Found> {
  const forms = new Map<string, FoundForm>();
  const files: Place[] = [];
  const pages: Place[] = [];
  const seen = new Map<string, Set<string>>();

  const isNew = ({ asker, address }: Place, most: number) => {
    const route = routeOf(address);
    const known = seen.get(`${asker} ${route}`) ?? new Set();
    if (route === "*" || known.size >= most || known.has(address)) return false;
    seen.set(`${asker} ${route}`, known.add(address));
    return true;
  };

  let waiting = [...more, ...ASKERS.flatMap(pagesOf)].filter((place) => isNew(place, Infinity));
  while (waiting.length > 0) {
    const read = await inPairs(waiting, (place) => readPlace(place, { ask, reader }));
    waiting = read.flatMap(({ place, page, isFile }) => {
      if (isFile) files.push(place);
      if (!page) return [];
      pages.push(place);
      for (const form of page.forms) keep(forms, { form, place });
      const onward = page.links.map((link) => ({ asker: place.asker, address: link.split("#")[0] ?? "" }));
      // What everybody sees, a visitor sees: nobody else follows links to it.
      return onward.filter(
        (next) => (next.asker === "visitor" || !isPublic(next.address)) && isNew(next, MOST_FOLLOWED),
      );
    });
  }
  return { forms: [...forms.values()].toSorted(mostTypedFirst), files, pages };
}

/** Forms in which most is typed come first: they make what the buttons of others end. */
const mostTypedFirst = ({ form: { controls: a } }: FoundForm, { form: { controls: b } }: FoundForm): number =>
  typedIn(b) - typedIn(a) || b.length - a.length;

const typedIn = (controls: readonly Control[]) => controls.filter(({ type }) => type !== "hidden").length;

type ReadPlace = { place: Place; page: ReadPage | null; isFile: boolean };

/** A page; or a file; or neither when it is closed or leads elsewhere. */
async function readPlace(place: Place, { ask, reader }: { ask: Ask; reader: Page }): Promise<ReadPlace> {
  const answer = await ask(place.asker, place);
  const isOpen = answer.status < 400 && answer.location === null;
  const isPage = answer.type.startsWith("text/html");
  return { place, page: isOpen && isPage ? await readPage(reader, answer.text) : null, isFile: isOpen && !isPage };
}

/** Two at a time: while one is rendered, the other is read. */
export async function inPairs<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let place = 0; place < items.length; place += 2)
    results.push(...(await Promise.all(items.slice(place, place + 2).map(work))));
  return results;
}

function keep(forms: Map<string, FoundForm>, { form, place }: { form: PageForm; place: Place }): void {
  const route = routeOf(actionOf(form, place.address));
  const key = keyOf(form, place.address);
  const known = forms.get(key) ?? { key, route, form, places: [] };
  known.places.push(place);
  forms.set(key, known);
}

/** What makes two forms one: where they are sent, how, and the names they send. */
export function keyOf(form: PageForm, address: string): string {
  const names = form.controls.map(({ name }) => name).toSorted();
  const buttons = form.submits.map(([name, value]) => (/^[a-z_]{0,20}$/.test(value) ? `${name}=${value}` : name));
  return `${form.method} /${routeOf(actionOf(form, address))} ${[...new Set([...names, ...buttons])].filter(Boolean).join(" ")}`;
}

/** Where a form is sent: the page's own address when it does not say. */
export const actionOf = ({ action }: PageForm, address: string): string => {
  const { pathname, search } = new URL(action || address, `http://product${address}`);
  return pathname + search;
};

const isPublic = (address: string) => (ACCESS[routeOf(address)] ?? []).some((rule) => "everybody" in rule);

function pagesOf(asker: Asker): Place[] {
  const rules = Object.values(ACCESS).flat();
  const open = rules.filter((rule) =>
    "everybody" in rule ? asker === "visitor" && rule.everybody === "open" : rule.open.includes(asker),
  );
  return open.map(({ address }) => ({ asker, address }));
}
