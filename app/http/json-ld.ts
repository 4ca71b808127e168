/** A value of JSON-LD; what is undefined is left out. */
type Value = string | number | Thing | readonly Value[] | undefined;

/** Something in the words of schema.org; addresses in `url`, `image` and `item` may be paths of this site. */
export type Thing = { "@type"?: string; [property: string]: Value };

/** A value as it is sent. */
type Sent = string | number | { [property: string]: Sent } | Sent[];

const ADDRESSES: ReadonlySet<string> = new Set(["url", "image", "item"]);

/**
 * Things of one page as one JSON-LD graph, with absolute addresses and without empty properties. It is data, which a
 * content security policy does not stop; whoever writes it into a page has to escape `<`, as Remix's `Meta` does.
 */
export function jsonLdGraph(things: readonly Thing[], canonical: string): { [property: string]: Sent } {
  return { "@context": "https://schema.org", "@graph": things.map((thing) => sent(thing)) };

  function sent(thing: Thing): { [property: string]: Sent } {
    const properties = Object.entries(thing).flatMap(([name, value]): [string, Sent][] => {
      const found = value === undefined ? undefined : sentValue(name, value);
      return found === undefined ? [] : [[name, found]];
    });
    return Object.fromEntries(properties);
  }

  function sentValue(name: string, value: Exclude<Value, undefined>): Sent | undefined {
    if (typeof value === "number") return value;
    if (typeof value === "string") return ADDRESSES.has(name) ? new URL(value, canonical).href : value;
    if (!isList(value)) return sent(value);
    const some = value.flatMap((one) => (one === undefined ? [] : (sentValue(name, one) ?? [])));
    return some.length === 0 ? undefined : some;
  }
}

const isList = (value: Thing | readonly Value[]): value is readonly Value[] => Array.isArray(value);

/** One step of a breadcrumb; the page itself comes last and has no address. */
export type Step = { label: string; href?: string | undefined };

/** The breadcrumb of a page, as a thing. */
export function breadcrumbThing(trail: readonly Step[]): Thing {
  const steps = trail.map(({ label, href }, place): Thing => ({
    "@type": "ListItem",
    position: place + 1,
    name: label,
    item: href,
  }));
  return { "@type": "BreadcrumbList", itemListElement: steps };
}
