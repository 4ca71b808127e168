export { countStatements } from "~/db/count-statements";
