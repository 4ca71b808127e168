import type { Page } from "playwright-core";

/** A named control as a browser understands it; radio buttons and checkboxes of a name are one, with the last one's id. */
export type Control = {
  name: string;
  type: string;
  label: string;
  required: boolean;
  options: string[];
  /** The sentence that `aria-describedby` ties to it, when it is marked as wrong. */
  error: string;
};

/** A form; `filled` is what a browser would send of it without pressing one of the buttons in `submits`. */
export type PageForm = {
  action: string | null;
  method: string;
  isUpload: boolean;
  controls: Control[];
  submits: [name: string, value: string][];
  filled: [name: string, value: string][];
};

/** What a page holds; `wrong` are the names that its error summary leads to, `foreign` elements that a value became. */
export type ReadPage = { forms: PageForm[]; links: string[]; wrong: Record<string, string>; foreign: string[] };

/** Reads a page with a browser's own parser, without running or fetching anything of it. */
export const readPage = (reader: Page, html: string): Promise<ReadPage> => reader.evaluate(readInBrowser, html);

/** Runs within the browser: everything it needs stands in it. */
function readInBrowser(html: string): ReadPage {
  const page = new DOMParser().parseFromString(html, "text/html");
  const squeezed = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();
  const isNamed = (
    element: Element,
  ): element is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement | HTMLButtonElement =>
    (element instanceof HTMLInputElement ||
      element instanceof HTMLSelectElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLButtonElement) &&
    element.name !== "";
  const described = (element: Element) => {
    const ids = [element, element.closest("fieldset")].flatMap(
      (one) => one?.getAttribute("aria-describedby")?.split(" ") ?? [],
    );
    return squeezed(
      ids
        .filter((id) => id.endsWith("-error"))
        .map((id) => page.getElementById(id)?.textContent)
        .join(),
    );
  };
  const labelOf = (element: Element, type: string) => {
    const legend = element.closest("fieldset")?.querySelector("legend")?.textContent;
    if (type === "radio" || type === "checkbox") return squeezed(legend ?? element.closest("label")?.textContent);
    return squeezed(page.querySelector(`label[for="${CSS.escape(element.id)}"]`)?.textContent);
  };
  const optionsOf = (element: Element) => {
    if (element instanceof HTMLSelectElement) return [...element.options].map(({ value }) => value);
    return element instanceof HTMLInputElement && /^(radio|checkbox)$/.test(element.type) ? [element.value] : [];
  };
  const controlsOf = (form: HTMLFormElement) => {
    const controls = new Map<string, ReadPage["forms"][number]["controls"][number]>();
    for (const element of form.elements) {
      if (!isNamed(element) || element.disabled || element.type === "submit" || element.type === "button") continue;
      const known = controls.get(element.name);
      known?.options.push(...optionsOf(element));
      if (known) continue;
      controls.set(element.name, {
        name: element.name,
        type: element.type,
        label: labelOf(element, element.type),
        required: "required" in element && element.required,
        options: optionsOf(element),
        error: described(element),
      });
    }
    return [...controls.values()];
  };
  const forms = [...page.forms].map((form) => ({
    action: form.getAttribute("action"),
    method: form.method,
    isUpload: form.enctype === "multipart/form-data",
    controls: controlsOf(form),
    submits: [...form.elements].flatMap((element): [string, string][] =>
      element instanceof HTMLButtonElement &&
      element.type === "submit" &&
      !element.disabled &&
      !element.formAction.includes("#")
        ? [[element.name, element.value]]
        : [],
    ),
    filled: [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
      typeof value === "string" ? [[name, value]] : [],
    ),
  }));
  const wrong: Record<string, string> = {};
  for (const link of page.querySelectorAll("[role=alert] a[href^='#']")) {
    const found = page.getElementById(decodeURIComponent(link.getAttribute("href")?.slice(1) ?? ""));
    const control = found && !isNamed(found) ? found.querySelector("[name]") : found;
    if (control && isNamed(control)) wrong[control.name] = squeezed(link.textContent);
  }
  const foreign = [
    ...page.querySelectorAll("[data-hostile], [onerror], [onload], [onfocus], [onmouseover], a[href^='javascript:' i]"),
  ];
  return {
    forms,
    links: [...page.querySelectorAll("a[href^='/']")].map((link) => link.getAttribute("href") ?? ""),
    wrong,
    foreign: foreign.map(({ outerHTML }) => outerHTML.slice(0, 200)),
  };
}
