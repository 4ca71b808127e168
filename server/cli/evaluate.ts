import { explainStartupError } from "../startup/say.server";
import { evaluateCollaborative } from "./evaluate/collaborative";
import { evaluateLearning } from "./evaluate/learning";
import { evaluateRelevance } from "./evaluate/relevance";
import { evaluateSearch } from "./evaluate/search";
import { runCommand } from "./run-command";

/**
 * `npm run --silent evaluate -- MARKET JUDGEMENTS [BLOCKERS]`, `-- learning`, `-- collaborative FILE` or
 * `-- search`: how well the engine does beside named baselines, or the search on judged queries, as JSON on stdout.
 */
await runCommand(async ([first = "", ...rest]) => {
  if (first === "learning") return evaluateLearning(rest);
  if (first === "collaborative") return evaluateCollaborative(rest);
  if (first === "search") return evaluateSearch(rest);
  return evaluateRelevance([first, ...rest].filter((argument) => argument !== ""));
}, explainStartupError);
