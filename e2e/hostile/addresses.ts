import routes from "~/app/routes";

import { ACCESS } from "../access-rules";
import { actionOf, type Found, type Place, routeOf } from "./find-forms";
import { chosenValues, hostileValues } from "./values";

/**
 * Hostile addresses: every part of a path that a route reads, and every name that a search form or a link sends; the names
 * of one address are hostile at once, or, without a seed, also each by itself.
 */
export function hostileAddresses(found: Found, seed: string | null): Place[] {
  return [...inPaths(seed), ...inQueries(found, seed)];
}

/** A server refuses an address of thousands of characters before it is read, and half a character cannot stand in one. */
const valuesOf = (seed: string | null, given: string): string[] =>
  chosenValues(hostileValues({ type: "text", given }), seed)
    .flatMap(({ texts }) => texts.slice(-1))
    .filter((text) => text !== "" && text.length < 1_000 && !/\p{Cs}/u.test(text));

function inPaths(seed: string | null): Place[] {
  return routes.flatMap(({ path = "" }) => {
    const rule = ACCESS[path]?.[0];
    if (!rule || !path.includes(":")) return [];
    const asker = "everybody" in rule ? "visitor" : (rule.open[0] ?? rule.hidden?.[0] ?? "visitor");
    const usual = new URL(rule.address, "http://product").pathname.split("/").slice(1);
    const parts = path.split("/");
    return parts.flatMap((part, place) => {
      if (!part.startsWith(":")) return [];
      const values = valuesOf(seed && `${seed} ${path} ${part}`, "P-018");
      return values.map((value) => ({ asker, address: `/${usual.with(place, encodeURIComponent(value)).join("/")}` }));
    });
  });
}

type Query = Place & { names: Set<string> };

function inQueries({ forms, pages, files }: Found, seed: string | null): Place[] {
  const queries = new Map<string, Query>();
  const add = ({ asker, address }: Place, names: Iterable<string>) => {
    const { pathname } = new URL(address, "http://product");
    const known = queries.get(routeOf(address)) ?? { asker, address: pathname, names: new Set<string>() };
    for (const name of names) known.names.add(name);
    queries.set(routeOf(address), known);
  };
  for (const place of [...pages, ...files]) add(place, new URL(place.address, "http://product").searchParams.keys());
  for (const { form, places } of forms.filter((one) => one.form.method === "get")) {
    const [place] = places;
    if (place)
      add(
        { ...place, address: actionOf(form, place.address) },
        form.controls.map(({ name }) => name),
      );
  }
  return [...queries.values()].flatMap((query) => addressesOf(query, seed));
}

function addressesOf({ asker, address, names }: Query, seed: string | null): Place[] {
  const values = [...names].map((name) => ({ name, texts: valuesOf(seed && `${seed} ${address} ${name}`, "1") }));
  const most = Math.max(0, ...values.map(({ texts }) => texts.length));
  const together = Array.from({ length: most }, (_, turn) =>
    values.map(({ name, texts }): [string, string] => [name, texts[turn % texts.length] ?? ""]),
  );
  const alone = values.flatMap(({ name, texts }) => texts.map((text): [string, string][] => [[name, text]]));
  return [...together, ...(seed === null ? alone : [])].map((query) => ({
    asker,
    address: `${address}?${new URLSearchParams(query).toString()}`,
  }));
}
