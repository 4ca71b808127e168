export { isDatabaseAway, isLostWrite } from "~/db/lost-connection";
