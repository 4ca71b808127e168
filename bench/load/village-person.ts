import { href } from "~/app/http/href";

import { browseMarket } from "./browse-market";
import type { Desk } from "./desk";
import { chooseFrom, oneOf } from "./mix";
import { readForms } from "./read-form";
import { fact, IS_SO } from "./stored-facts";

/** In a hundred. */
const MIX = { browse: 78, save: 15, publish: 7 };
/** Of a hundred savings, those that begin something new. */
const NEW_SHARE = 0.2;

const SAVE = { name: "tindakan", value: "simpan" };
const SUBMIT = { name: "peristiwa", value: "submit" };

type Own = { ref: string; isSubmitted: boolean };

/** An operator or head of a village: looks at the market and at what fits, writes potentials and submits them. */
export function villagePerson(desk: Desk): () => Promise<unknown> {
  const { random } = desk;
  const own: Own[] = [];
  /** Grows with each saving, so that an older state is seen to be one. */
  let households = 0;

  async function browse(): Promise<unknown> {
    const mine = oneOf(own, random);
    const pages = [href.workspace, href.myPotentials, href.notifications, ...(mine ? pagesOf(mine) : [])];
    return random() < 0.5 ? browseMarket(desk) : desk.read("browse", oneOf(pages, random) ?? href.workspace);
  }

  async function save(): Promise<unknown> {
    const mine = random() < NEW_SHARE ? undefined : oneOf(own, random);
    const form = await openForm(mine ? href.editPotential(mine.ref) : href.newPotential);
    if (!form) return undefined;
    if (!mine) fillIn(form);
    const ref = mine?.ref ?? form.get("ref") ?? "";
    households += 1;
    form.set("households", String(households));
    const isSaved = await desk.write({
      deed: "save",
      path: mine ? href.editPotential(ref) : href.newPotential,
      form,
      leadsTo: `${href.myPotential(ref)}?tersimpan`,
      facts: [[fact.households(ref), String(households)]],
    });
    if (isSaved && !mine) own.push({ ref, isSubmitted: false });
    return undefined;
  }

  async function openForm(path: string): Promise<URLSearchParams | undefined> {
    const page = await desk.read("save", path);
    return page === null ? undefined : readForms(page, SAVE)[0];
  }

  async function publish(): Promise<unknown> {
    const draft = own.find(({ isSubmitted }) => !isSubmitted);
    if (!draft) return save();
    const path = href.myPotential(draft.ref);
    const page = await desk.read("publish", path);
    if (page === null) return undefined;
    const [form] = readForms(page, SUBMIT);
    // Without the button it was submitted already, by a sending whose answer was lost.
    draft.isSubmitted =
      form === undefined ||
      (await desk.write({
        deed: "publish",
        path,
        form,
        leadsTo: `${path}?sudah=submit`,
        facts: [[fact.submitted(draft.ref), IS_SO]],
      }));
    return undefined;
  }

  const steps = { browse, save, publish };
  return () => steps[chooseFrom(MIX, random)]();
}

const pagesOf = ({ ref }: Own) => [href.myPotential(ref), `${href.myPotential(ref)}?semua`];

function fillIn(form: URLSearchParams): void {
  form.set("title", "Keripik pisang kelompok ibu");
  form.set("kind", "umkm");
  form.set("sector", "food_processing");
  form.set("readiness", "producing");
  form.set("firstNeed", "market_access");
  form.append("beneficiaries", "women");
}
