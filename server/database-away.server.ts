export { isDatabaseAway } from "~/db/lost-connection";
