import type { Role } from "~/matching/domain/vocabulary";

import type { Text } from "../../id";
import { dpmd } from "./dpmd";
import { exchange } from "./exchange";
import { introductions } from "./introductions";
import { matchBoard } from "./match-board";
import { myPotential } from "./my-potential";
import { myVillage } from "./my-village";
import { reports } from "./reports";
import { signIn } from "./sign-in";
import { signUp } from "./sign-up";
import { workspace } from "./workspace";

const { nav } = workspace;
const { entry } = signIn;

const enter = `Open this site on a phone or computer, press “${workspace.signIn}”, and type your account and password. Forgotten it? Press “${entry.withCode}”.`;

const joinFor = (go: string, then: string) =>
  `No account yet? Press “${workspace.signIn}”, “${entry.signUp}”, then “${go}”. ${then} You can write drafts while DPMD checks.`;
const joinVillage = joinFor(
  signUp.choose.village.go,
  "Type the code of the village or choose its district, then say who you are. Write down the user name you are shown.",
);
const joinPartner = joinFor(
  signUp.choose.partner.go,
  "Name your organisation and say who you are. Write down the user name you are shown.",
);

type Guide = Text["pages"]["guide"]["guides"][Role];

const askDpmd = "Ask the regency's DPMD. Its contact is at the foot of this sheet and on the About page.";
const askVillage = "Ask your kecamatan officer first, then the regency's DPMD.";

const guides: Record<Role, Guide> = {
  village_operator: {
    title: "Village operator",
    lead: "You write down the village's potentials so that fitting partners find them.",
    steps: [
      joinVillage,
      enter,
      `Open “${nav.village}”. Tell about your village and mark it on the map, then press “${myVillage.profile.save}”.`,
      `Open “${nav.potentials}”, press “${myPotential.list.add}”. What you do not know may stay empty.`,
      `Not finished? Press “${myPotential.form.saveDraft}”. What has not been sent stays on the phone.`,
      `Add photos with “${myPotential.overview.addPhotos}”, from the camera or the gallery.`,
      `Press “${myPotential.events.submit}”. The village head approves, then DPMD checks.`,
      `If it is returned, read why, press “${myPotential.overview.mend}”, and submit it again.`,
      `Once published, open the potential: it says which partners fit, why, and what would raise the score.`,
      `Does one fit? Press “${introductions.request.link}”. What waits for the village's answer is in “${nav.introductions}”.`,
    ],
    ask: askVillage,
  },
  village_head: {
    title: "Village head",
    lead: "You make sure that what is submitted in the village's name is right.",
    steps: [
      joinVillage,
      enter,
      `Open “${nav.workspace}”. What you have to approve comes first.`,
      "Read the potential that the operator submitted: title, figures, funding and photos.",
      `Right? Press “${myPotential.events.approve}”. To be changed? Press “${myPotential.overview.edit}” and mend it yourself.`,
      `A potential that no longer holds: press “${myPotential.events.pause}” or “${myPotential.events.archive}”.`,
      `You are told what the kecamatan or DPMD fills in for the village. Check it, and correct it if need be.`,
    ],
    ask: askVillage,
  },
  partner_officer: {
    title: "Partner officer",
    lead: "You write down what you want to support, then choose the villages that fit.",
    steps: [
      joinPartner,
      enter,
      `Open “${nav.partner}”. Fill in the profile, where you work, NIB and NPWP for DPMD to check.`,
      `Open “${nav.interests}”, press “${myVillage.home.partner.add}”. Say which support, fund source, area and time.`,
      "Submit it to DPMD. If it is returned, read why, mend it, and submit it again.",
      "Once published, open the interest: the potentials that fit are there, the best first, with reasons.",
      "Save what interests you, dismiss the others with a reason, and compare two to four side by side.",
      "Download your shortlist as Excel or PDF for your board.",
      `Would you like to meet? Press “${introductions.request.link}” on the page of the match. Answers and messages are in “${nav.introductions}”; a village's contacts open once both sides have agreed.`,
    ],
    ask: askDpmd,
  },
  district_officer: {
    title: "Kecamatan officer",
    lead: "You help villages of your kecamatan that find it hard to fill in by themselves.",
    steps: [
      enter,
      `Open “${nav.assisted}”, then choose the village.`,
      `Press “${myPotential.list.add}” and fill it in together with the village. It is recorded that you did.`,
      `Check the village profile and its place on the map, then press “${myVillage.profile.save}”.`,
      `Press “${myPotential.events.submit}”. The village is told and can correct it.`,
      `Open “${nav.workspace}” every week: drafts left behind and returned ones are there.`,
    ],
    ask: askDpmd,
  },
  broker: {
    title: "DPMD",
    lead: "You keep quality and bring villages and partners together.",
    steps: [
      enter,
      `Begin with “${nav.dpmd}”: what waits, what is overdue, which villages are unseen.`,
      `Open “${nav.verification}”. Check one by one, then press “${dpmd.review.publish}”, or “${dpmd.review.return.button}” with a clear reason.`,
      `Open “${nav.introductionDesk}”: answer villages' requests, then press “${introductions.desk.suggest}”. The sides answer for themselves.`,
      `A village finds it hard to fill in by itself? Open “${nav.assisted}” and write on its behalf. The village is told.`,
      `Open “${nav.matchBoard}”. Choose “${matchBoard.shows.one_rule}” to see pairs that almost fit and what is in the way.`,
      `Many at once? Open “${nav.exchange}”, take the “${exchange.download.template}”, fill it in and bring it in again. You see what would change before it is saved.`,
      `New people wait in “${nav.claims}”. Make sure through their office, then confirm, or refuse with a reason they read.`,
      `Answer “${nav.reports}” with “${reports.one.button}”. Whoever reported reads your answer.`,
      `All changes are in “${nav.auditLog}”: who, what, when and why.`,
    ],
    ask: "Ask DPMD's administrator.",
  },
  admin: {
    title: "DPMD administrator",
    lead: "You look after settings and check the log.",
    steps: [
      enter,
      `Begin with “${nav.dpmd}”: what waits, and which villages are unseen.`,
      `Open “${nav.settings}”, fill in DPMD's contact for the public, then press “${dpmd.settings.save}”.`,
      "On the same page, say how long data about people are kept. What is past its term is removed every night.",
      `Look into “${nav.auditLog}” now and then, and download it when auditors ask.`,
      "Turn on the second step at sign-in for your own account, under “Security”.",
    ],
    ask: "Ask whoever installed this site.",
  },
  province_viewer: {
    title: "Province officer",
    lead: "You read the regency's figures; nothing can change through you.",
    steps: [
      enter,
      `Open “${nav.workspace}”, then “${myVillage.home.province.figures}”.`,
      "See which sectors villages offer much and partners seek little.",
      "See the potentials that nobody looks for yet.",
      "Every chart has a table below it. Print the page from your browser if need be.",
      "Open “Discover” to read potentials and interests as the public sees them.",
    ],
    ask: "Ask the DPMD of the regency whose figures you read.",
  },
};

/** One page for each role: what one can do here, step by step. */
export const guide: Text["pages"]["guide"] = {
  title: "Guides",
  description: "One sheet for each role: what can be done here, step by step.",
  lead: "Choose your role. Every guide fits on one sheet of A4.",
  of: (role) => `Guide: ${role}`,
  ask: "If you get stuck",
  print: "Print one sheet: your browser's menu, then Print.",
  guides,
};
