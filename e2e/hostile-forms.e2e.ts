import { describeHostile } from "./hostile/describe-hostile";

await describeHostile("2026");
