import { about } from "./pages/about";
import { agenda } from "./pages/agenda";
import { askWhy } from "./pages/ask-why";
import { audit } from "./pages/audit";
import { claims } from "./pages/claims";
import { discover } from "./pages/discover";
import { dpmd } from "./pages/dpmd";
import { errors } from "./pages/errors";
import { events } from "./pages/events";
import { exchange } from "./pages/exchange";
import { figures } from "./pages/figures";
import { guide } from "./pages/guides";
import { home } from "./pages/home";
import { interest } from "./pages/interest";
import { introduction } from "./pages/introduction";
import { introductions } from "./pages/introductions";
import { match } from "./pages/match";
import { matchBoard } from "./pages/match-board";
import { myPotential } from "./pages/my-potential";
import { myVillage } from "./pages/my-village";
import { notifications } from "./pages/notifications";
import { pair } from "./pages/pair";
import { partner } from "./pages/partner";
import { potential } from "./pages/potential";
import { privacy } from "./pages/privacy";
import { reports } from "./pages/reports";
import { savedSearches } from "./pages/saved-searches";
import { signIn } from "./pages/sign-in";
import { site } from "./pages/site";
import { village } from "./pages/village";
import { weights } from "./pages/weights";
import { workspace } from "./pages/workspace";
import { members } from "./pages/members";
import { organisations } from "./pages/organisations";
import { signUp } from "./pages/sign-up";
import { myInterest } from "./pages/my-interest";
import { myPartner } from "./pages/my-partner";
import { shortlist } from "./pages/shortlist";

/** Words of each page. */
export const pages = {
  about,
  agenda,
  askWhy,
  audit,
  discover,
  dpmd,
  errors,
  events,
  exchange,
  figures,
  guide,
  home,
  interest,
  introduction,
  introductions,
  match,
  matchBoard,
  myPotential,
  myVillage,
  notifications,
  pair,
  partner,
  potential,
  privacy,
  reports,
  savedSearches,
  signIn,
  site,
  village,
  weights,
  workspace,
  myInterest,
  myPartner,
  shortlist,
  claims,
  members,
  organisations,
  signUp,
};
