import { z } from "zod";
import { Id } from "../../contract/index.ts";
import { defineQuery } from "../defineQuery.ts";

/** The technologies and products with few suppliers. */
export const fewSuppliers = defineQuery({
  file: "removal/fewSuppliers",
  params: z.strictObject({ most: z.number().int(), maxRows: z.number().int() }),
  row: z.strictObject({ item: Id, suppliers: z.number().int() }),
  example: { most: 3, maxRows: 200 },
});

/** How many technologies and products have a supplier. */
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
