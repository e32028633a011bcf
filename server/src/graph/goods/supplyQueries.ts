import { z } from "zod";
import { Id } from "../../contract/index.ts";
import { predicateIds } from "../../rules/vocabulary.ts";
import { defineQuery } from "../defineQuery.ts";
import { claimRow } from "../rowShapes.ts";

const ClaimParams = z.strictObject({
  ids: z.array(Id),
  predicates: z.array(z.enum(predicateIds)),
  maxRows: z.number().int(),
});

/** The claims of some predicates that arrive at some entities. */
export const claimsArriving = defineQuery({
  file: "supply/claimsArriving",
  params: ClaimParams,
  row: z.strictObject({ claim: claimRow }),
  example: {
    ids: ["sintered-ndfeb-magnets", "ndfeb-magnets", "baogang-group", "no-such-entity"],
    predicates: ["DEVELOPS", "PRODUCES", "SUBSIDIARY_OF"],
    maxRows: 500,
  },
});

/** The claims of some predicates that leave from some entities. */
export const claimsLeaving = defineQuery({
  file: "supply/claimsLeaving",
  params: ClaimParams,
  row: z.strictObject({ claim: claimRow }),
  example: { ids: ["northern-rare-earth", "lynas-rare-earths"], predicates: ["DEVELOPS", "SUPPLIES"], maxRows: 20 },
});

/** The supplies of some technologies and products, the effects of policies about them, and who needs what from some places. */
export const claimsAbout = defineQuery({
  file: "supply/claimsAbout",
  params: z.strictObject({ ids: z.array(Id), maxRows: z.number().int() }),
  row: z.strictObject({ claim: claimRow }),
  example: { ids: ["sintered-ndfeb-magnets", "myanmar-ionic-clays", "no-such-entity"], maxRows: 500 },
});

/** The organisations of a country. */
export const organisationsOfCountry = defineQuery({
  file: "supply/organisationsOfCountry",
  params: z.strictObject({ country: z.string(), maxRows: z.number().int() }),
  row: z.strictObject({ organisation: Id }),
  example: { country: "JP", maxRows: 100 },
});

/** The technologies and products with few suppliers. */
export const fewSuppliers = defineQuery({
  file: "removal/fewSuppliers",
  params: z.strictObject({ most: z.number().int(), maxRows: z.number().int() }),
  row: z.strictObject({ item: Id, suppliers: z.number().int() }),
  example: { most: 3, maxRows: 200 },
});

/** Number of technologies and products with a supplier. */
export const supplyCoverage = defineQuery({
  file: "removal/supplyCoverage",
  params: z.strictObject({}),
  row: z.strictObject({
    type: z.enum(["technology", "product"]),
    total: z.number().int(),
    supplied: z.number().int(),
  }),
  example: {},
});
