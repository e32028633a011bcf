import { z } from "zod";
import { Id, LandscapeRow } from "../../contract/index.ts";
import { defineQuery } from "../defineQuery.ts";
import { claimRow } from "../rowShapes.ts";

/** Most technologies, and most claims of one kind, in an answer; beyond them it says that there is more. */
export const MOST_TECHNOLOGIES = 500;
export const MOST_CLAIMS = 5000;

/** Technologies with the sectors they are applied in. */
export const landscapeTechnologies = defineQuery({
  file: "landscape/landscapeTechnologies",
  params: z.strictObject({ ids: z.array(Id), stage: z.string(), sector: z.string(), maxRows: z.number().int() }),
  row: LandscapeRow.pick({ technology: true, stage: true, sectors: true }).extend({ product_sectors: z.array(Id) }),
  example: { ids: [], stage: "", sector: "electric-vehicles", maxRows: 501 },
});

/** Technologies and the technologies that they are part of. */
export const technologyParts = defineQuery({
  file: "landscape/technologyParts",
  params: z.strictObject({ ids: z.array(Id) }),
  row: z.strictObject({ part: Id, whole: Id }),
  example: { ids: ["sintered-ndfeb-magnets", "disc-motors", "no-such-technology"] },
});

const ClaimParams = z.strictObject({ ids: z.array(Id), maxRows: z.number().int() });
const example = { ids: ["disc-motors", "green-steel", "no-such-technology"], maxRows: 5001 };

/** The claims that organisations develop some technologies. */
export const developerClaims = defineQuery({
  file: "landscape/developerClaims",
  params: ClaimParams,
  row: z.strictObject({ claim: claimRow }),
  example,
});

/** The claims between organisations about some technologies: counterparts, suppliers and funders. */
export const namingClaims = defineQuery({
  file: "landscape/namingClaims",
  params: ClaimParams,
  row: z.strictObject({ claim: claimRow }),
  example,
});
