import { type FacetName, FACETS_OF, type SearchRequest } from "../search";
import { dayNumber } from "./index-document";

/** The attribute that holds the codes of a facet. */
export const facetAttribute = (facet: FacetName): string => `codes.${facet}`;

/** A text in a filter, whatever it holds. */
export const quoted = (text: string): string => `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;

/** What is open on a day (ISO 8601); null is everything. Each line must hold. */
export const openOn = (day: string | null): string[] => (day === null ? [] : [`closes >= ${dayNumber(day)}`]);

/** The facets of the kind in which something is chosen. */
export const chosenFacets = ({ sought, selected }: Pick<SearchRequest, "sought" | "selected">): FacetName[] =>
  FACETS_OF[sought].filter((facet) => (selected[facet] ?? []).length > 0);

/** All that narrows a search, but for what is chosen in one facet that may be left out. Each line must hold. */
export function filterOf(
  { sought, selected, near, day }: Pick<SearchRequest, "sought" | "selected" | "near" | "day">,
  leftOut?: FacetName,
): string[] {
  const facets = chosenFacets({ sought, selected }).filter((facet) => facet !== leftOut);
  const codes = facets.map(
    (facet) => `${facetAttribute(facet)} IN [${(selected[facet] ?? []).map(quoted).join(", ")}]`,
  );
  return [...openOn(day), ...withinOf(near), ...codes];
}

function withinOf(near: SearchRequest["near"]): string[] {
  if (!near?.withinKm) return [];
  return [`_geoRadius(${degrees(near.latitude)}, ${degrees(near.longitude)}, ${Math.round(near.withinKm * 1000)})`];
}

/** Never with an exponent; seven digits are a centimetre. */
export const degrees = (angle: number): string => angle.toFixed(7);
