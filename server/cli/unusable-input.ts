/** A file or a command line that cannot be used: the lines a person reads; exit code 2. */
export class UnusableInput extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join("\n"));
    this.name = "UnusableInput";
  }
}
