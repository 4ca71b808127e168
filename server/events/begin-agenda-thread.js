/** Threads do not inherit the loader of TypeScript (https://tsx.is/dev-api/register-esm): this registers it, then begins. */
import { register } from "tsx/esm/api";

register();
await import("./agenda-thread.ts");
