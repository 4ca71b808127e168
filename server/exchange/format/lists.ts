import { interestRow, interestRules } from "./interests";
import { listFormat } from "./list-format";
import { outcomeRow, outcomeRules } from "./outcomes";
import { partnerRow, partnerRules } from "./partners";
import { potentialRow, potentialRules } from "./potentials";
import { villageRow, villageRules } from "./villages";

/** The name of the format, as a file states it. */
export const FORMAT = "gandeng-desa/1";

/** The five lists of `gandeng-desa/1`. */
export const lists = {
  villages: listFormat(villageRow, villageRow.partial(), villageRules),
  potentials: listFormat(potentialRow, potentialRow.partial(), potentialRules),
  partners: listFormat(partnerRow, partnerRow.partial(), partnerRules),
  interests: listFormat(interestRow, interestRow.partial(), interestRules),
  outcomes: listFormat(outcomeRow, outcomeRow.partial(), outcomeRules),
};
