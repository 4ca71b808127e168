import { about } from "./pages/about";
import { discover } from "./pages/discover";
import { errors } from "./pages/errors";
import { figures } from "./pages/figures";
import { home } from "./pages/home";
import { interest } from "./pages/interest";
import { match } from "./pages/match";
import { pair } from "./pages/pair";
import { partner } from "./pages/partner";
import { potential } from "./pages/potential";
import { site } from "./pages/site";
import { village } from "./pages/village";
import { workspace } from "./pages/workspace";

/** Words of each page. */
export const pages = {
  about,
  discover,
  errors,
  figures,
  home,
  interest,
  match,
  pair,
  partner,
  potential,
  site,
  village,
  workspace,
};
