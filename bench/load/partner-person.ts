import { href } from "~/app/http/href";

import { browseMarket } from "./browse-market";
import type { Desk } from "./desk";
import { chooseFrom, oneOf } from "./mix";
import { readForms } from "./read-form";
import { fact } from "./stored-facts";

/** In a hundred. */
const MIX = { browse: 80, choose: 14, edit: 6 };
/** Of a hundred decisions about a potential, those that pass it over. */
const DISMISS_SHARE = 0.2;

const CHOOSE = { name: "tindakan", value: "save" };
const SAVE = { name: "tindakan", value: "simpan" };

/** The officer of a partner who looks after one interest: reads its list, shortlists, passes over, changes the interest. */
export function partnerPerson(desk: Desk, interest: string): () => Promise<unknown> {
  const { random, shelf } = desk;
  const list = href.myInterest(interest);
  /** Grows with each saving, so that an older state is seen to be one. */
  let capacity = 0;

  async function browse(): Promise<unknown> {
    const [one, other] = [oneOf(shelf.potentials, random), oneOf(shelf.potentials, random)];
    const compared = `${href.compare(interest)}?p=${one}&p=${other}`;
    const pages = [href.workspace, href.myInterests, list, `${list}?semua`, href.shortlist(interest), compared];
    return random() < 0.4 ? browseMarket(desk) : desk.read("browse", oneOf(pages, random) ?? list);
  }

  async function choose(): Promise<unknown> {
    const page = await desk.read("save", list);
    const form = page === null ? undefined : oneOf(readForms(page, CHOOSE), random);
    if (!form) return undefined;
    const step = random() < DISMISS_SHARE ? "dismiss" : "save";
    form.set("tindakan", step);
    form.set("reason", "not_ready");
    const choice = step === "save" ? "saved" : "dismissed";
    const facts = [[fact.choice(interest, form.get("potential") ?? ""), choice]] as const;
    return desk.write({ deed: "save", path: list, form, leadsTo: `sudah=${step}`, facts });
  }

  async function edit(): Promise<unknown> {
    const path = href.editInterest(interest);
    const page = await desk.read("save", path);
    const form = page === null ? undefined : readForms(page, SAVE)[0];
    if (!form) return undefined;
    capacity += 1;
    form.set("capacity", String(capacity));
    const facts = [[fact.capacity(interest), String(capacity)]] as const;
    return desk.write({ deed: "save", path, form, leadsTo: `${list}?tersimpan`, facts });
  }

  const steps = { browse, choose, edit };
  return () => steps[chooseFrom(MIX, random)]();
}
