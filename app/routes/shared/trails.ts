import type { Step } from "../../http/json-ld";
import { href } from "../../http/href";
import type { Text } from "../../i18n/text";
import { discoverHref } from "../discover/discover-href";
import { EVERYTHING } from "../discover/discover-query";

type Pages = Text["pages"];
type Sought = keyof Pages["discover"]["title"];

const below =
  (sought: Sought) =>
  ({ site, discover }: Pages, page: string): Step[] => [
    { label: site.nav.home, href: href.home },
    { label: discover.title[sought], href: discoverHref({ ...EVERYTHING, sought }) },
    { label: page },
  ];

/** Where the page of each thing stands, from the home page down; the page itself, named last, has no address. */
export const trails = {
  potential: below("potentials"),
  interest: below("interests"),
  village: below("villages"),
  partner: below("partners"),
  guide: ({ guide }: Pages, page: string): Step[] => [{ label: guide.title, href: href.guides }, { label: page }],
};
