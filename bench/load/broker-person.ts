import { href } from "~/app/http/href";

import { browseMarket } from "./browse-market";
import type { Desk } from "./desk";
import { chooseFrom, oneOf } from "./mix";
import { readForms } from "./read-form";
import { fact, IS_SO } from "./stored-facts";

/** In a hundred. */
const MIX = { browse: 65, publish: 35 };

const PUBLISH = { name: "putusan", value: "publish" };
const WAITING = /\/dpmd\/verifikasi\/potensi\/(P-[^"?#/]+)/g;

/** Somebody of DPMD: looks at the desk, the queue and the match board, and publishes what waits. */
export function brokerPerson(desk: Desk): () => Promise<unknown> {
  const { random } = desk;

  async function browse(): Promise<unknown> {
    const pages = [href.dpmd, href.verification, href.matchBoard, href.notifications];
    return random() < 0.4 ? browseMarket(desk) : desk.read("browse", oneOf(pages, random) ?? href.dpmd);
  }

  async function publish(): Promise<unknown> {
    const queue = await desk.read("publish", href.verification);
    if (queue === null) return undefined;
    const waiting = [...queue.matchAll(WAITING)].map(([, found = ""]) => decodeURIComponent(found));
    const ref = oneOf(waiting, random);
    if (ref === undefined) return undefined;
    const path = href.reviewPotential(ref);
    const page = await desk.read("publish", path);
    const form = page === null ? undefined : readForms(page, PUBLISH)[0];
    // Without the button another broker has decided meanwhile.
    if (!form) return undefined;
    const facts = [[fact.published(ref), IS_SO]] as const;
    return desk.write({ deed: "publish", path, form, leadsTo: "putusan=publish", facts });
  }

  const steps = { browse, publish };
  return () => steps[chooseFrom(MIX, random)]();
}
