import { describeHostile } from "./hostile/describe-hostile";

await describeHostile(null);
