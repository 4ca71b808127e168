/** The text sent under a name; the empty text when there is none, or when it is a file. */
export function textIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
