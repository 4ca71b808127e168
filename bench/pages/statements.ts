import { z } from "zod";

const Logged = z.object({ msg: z.literal("request"), requestId: z.string(), statements: z.number() });

/** How many statements each request sent to the database, by its id, out of what the product printed. */
export function statementsIn(printed: string): Map<string, number> {
  const statements = new Map<string, number>();
  for (const line of printed.split("\n").filter((each) => each.startsWith("{") && each.endsWith("}"))) {
    const { data } = Logged.safeParse(JSON.parse(line));
    if (data) statements.set(data.requestId, data.statements);
  }
  return statements;
}
