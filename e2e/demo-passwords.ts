/** Passwords of the demonstration's accounts, by user name, as a start of the product has printed them. */
export const demoPasswordsIn = (printed: string): Record<string, string> =>
  Object.fromEntries([...printed.matchAll(/^ {2}(demo-\w+) +(\S+)/gm)].map(([, name, password]) => [name, password]));
