import { z } from "zod";

import { SDGS_DESA } from "~/matching/domain/vocabulary";

import { allowedValues } from "./fields";

const codes = SDGS_DESA.map(String);

/** SDGs Desa by number, 1 to 18. */
export const sdgNumbers = () =>
  z.array(z.literal(SDGS_DESA).register(allowedValues, { kind: "code", codes, phrases: "sdgDesa" }));
