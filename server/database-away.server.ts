export { isDatabaseAway, whyDatabaseIsAway } from "~/db/lost-connection";
