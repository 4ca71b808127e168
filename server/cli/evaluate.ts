import { explainStartupError } from "../startup/say.server";
import { evaluateCollaborative } from "./evaluate/collaborative";
import { evaluateLearning } from "./evaluate/learning";
import { evaluateRelevance } from "./evaluate/relevance";
import { runCommand } from "./run-command";

/**
 * `npm run --silent evaluate -- MARKET JUDGEMENTS [BLOCKERS]`, `-- learning` or `-- collaborative FILE`: how well the engine
 * does beside named baselines, as JSON on stdout.
 */
await runCommand(async ([first = "", ...rest]) => {
  if (first === "learning") return evaluateLearning(rest);
  if (first === "collaborative") return evaluateCollaborative(rest);
  return evaluateRelevance([first, ...rest].filter((argument) => argument !== ""));
}, explainStartupError);
