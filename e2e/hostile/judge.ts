import type { Answer } from "./ask";
import type { Case } from "./cases";
import type { Fields } from "./fill-form";
import { keyOf, type Place } from "./find-forms";
import type { Control, PageForm, ReadPage } from "./read-page";

/** How the same form is refused when nothing in it is hostile: with which fields named, or without the form. */
export type Usual = "taken" | "without_form" | { named: readonly string[] };

/** An answer to what was sent, and what there is to compare it with. */
export type Judged = {
  answer: Answer;
  page: ReadPage;
  one: Case;
  sent: Fields;
  form: PageForm;
  place: Place;
  usual: Usual;
};

/** Fields of which a hostile one may make another, named one wrong: two ends, a number and its unit, here and not there. */
const TOGETHER = [
  ["volumeAmount", "volumeUnit"],
  ["fundingNeedMin", "fundingNeedMax"],
  ["latitude", "longitude"],
  ["opens", "closes"],
  ["budgetPerVillageMin", "budgetPerVillageMax"],
  ["sectors", "excludedSectors"],
  ["email", "phone"],
];

/** Too many attempts and too much text are answered by themselves, not by a field. */
const NOT_OF_A_FIELD = [413, 429];

/** Everything that is not as it should be in an answer; nothing when all is well. */
export function judge(judged: Judged): string[] {
  const { answer, page, one, form, place } = judged;
  if (answer.status >= 500) return [`answered ${answer.status}`];
  if (answer.location !== null) return isOwn(answer.location) ? [] : [`leads to ${answer.location}`];
  if (!answer.type.startsWith("text/html")) return answer.status < 400 ? [] : [`is ${answer.type}`];
  const foreign = page.foreign.map((element) => `has become ${element}`);
  if (answer.status < 400 || NOT_OF_A_FIELD.includes(answer.status)) return foreign;
  // What nobody types, nobody can mend: an error page will do.
  if (one.control === null || one.control.type === "hidden" || isClosed(one.control)) return foreign;
  // A list names what is there: what is not is not found.
  if (one.control.type === "select-one" && answer.status === 404) return foreign;
  const again = sameForm(page.forms, { form, place });
  if (!again)
    return judged.usual === "without_form" ? foreign : [...foreign, `answered ${answer.status} without the form`];
  return [...foreign, ...unnamed(one.control, again, judged), ...lost(one.control, { again, sent: judged.sent })];
}

/** A list without an empty choice always sends one of its choices. */
const isClosed = ({ type, options }: Control) => type === "select-one" && !options.includes("");

/** The form of a page that is the one at hand: it sends the same names to the same place, and is about the same thing. */
export function sameForm(
  forms: readonly PageForm[],
  { form, place }: { form: PageForm; place: Place },
): PageForm | undefined {
  const hidden = form.controls.filter(({ name, type }) => type === "hidden" && name !== "version" && name !== "ref");
  const isAlike = (other: PageForm) =>
    hidden.every(({ name }) => textsOf(form.filled, name).join() === textsOf(other.filled, name).join());
  const candidates = forms.filter((one) => keyOf(one, place.address) === keyOf(form, place.address));
  return candidates.find(isAlike);
}

/** The fields that a form names as wrong, by the sentence beside each. */
export const namedIn = (form: PageForm): string[] =>
  form.controls.flatMap(({ name, error }) => (error === "" ? [] : [name]));

/** A refusal names the field that was hostile, beside it and in the summary; unless it was refused for the usual reason. */
function unnamed({ name, label }: Control, again: PageForm, { page, usual }: Judged): string[] {
  const related = [name, ...TOGETHER.flatMap((names) => (names.includes(name) ? names : []))];
  const named = namedIn(again);
  const mended = named.filter((one) => related.includes(one));
  if (mended.length === 0) {
    const isUsual = typeof usual === "object" && usual.named.join(" ") === named.join(" ");
    return isUsual ? [] : [`names ${named.join(", ") || "no field"}`];
  }
  const summary = mended.map((one) => page.wrong[one] ?? "").join(" ");
  if (summary.trim() === "") return ["is not in the summary of errors"];
  const word = label.replace(/\(.*\)/g, "").trim();
  return !mended.includes(name) || summary.includes(word) ? [] : [`the summary says “${summary}” and not “${word}”`];
}

/** What was typed into the other fields stands in the form that comes back; passwords never do. */
function lost(hostile: Control, { again, sent }: { again: PageForm; sent: Fields }): string[] {
  return again.controls.flatMap(({ name, type }) => {
    const came = textsOf(again.filled, name);
    if (type === "password") return came.length > 0 ? [`sends the password ${name} back`] : [];
    if (name === hostile.name || type === "file") return [];
    const gone = textsOf(sent, name).filter((text) => !came.includes(text));
    return gone.length === 0
      ? []
      : [`lost ${name}: ${gone.join("|").slice(0, 60)} became ${came.join("|").slice(0, 60)}`];
  });
}

const textsOf = (fields: Fields, name: string) =>
  fields.flatMap(([known, text]) => (known === name && text !== "" ? [text.trim().replaceAll("\r\n", "\n")] : []));

const isOwn = (location: string) => /^\/(?![/\\])/.test(location);
