import { brokerPerson } from "./broker-person";
import type { Desk } from "./desk";
import { partnerPerson } from "./partner-person";
import type { Person } from "./people";
import { villagePerson } from "./village-person";

/** What somebody does at their desk: each call is one thing, begun and finished. */
export function workOf(person: Person, desk: Desk): () => Promise<unknown> {
  switch (person.kind) {
    case "village":
      return villagePerson(desk);
    case "partner":
      return partnerPerson(desk, person.interest);
    default:
      return brokerPerson(desk);
  }
}
