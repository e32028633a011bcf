import { z } from "zod";
import { Id, PublisherCount } from "../../contract/index.ts";
import { columnValues, entityTypeIds, evidenceIds } from "../../rules/vocabulary.ts";
import { defineQuery } from "../defineQuery.ts";
import { claimRow } from "../rowShapes.ts";

const int = z.number().int();

/** The publishers behind the most claims. */
export const publisherClaims = defineQuery({
  file: "evidence/publisherClaims",
  params: z.strictObject({ maxRows: int }),
  row: PublisherCount,
  example: { maxRows: 500 },
});

/** The sources of a publisher. */
export const sourcesOfPublisher = defineQuery({
  file: "evidence/sourcesOfPublisher",
  params: z.strictObject({ publisher: z.string(), maxRows: int }),
  row: z.strictObject({ source: Id }),
  example: { publisher: "Reuters", maxRows: 5001 },
});

const restsOn = {
  evidence: z.array(z.enum(evidenceIds)),
  onePublisher: z.boolean(),
  sources: z.array(Id),
  independently: z.boolean(),
  alone: z.boolean(),
  entityType: z.enum(["", ...entityTypeIds]),
  year: z.string(),
  verdicts: z.array(z.enum(columnValues.checkVerdict)),
  dossier: z.string(),
  lostGrade: z.boolean(),
};

/** The claims with a given kind of support, longest unchecked first. */
export const evidenceClaims = defineQuery({
  file: "evidence/evidenceClaims",
  params: z.strictObject({ ...restsOn, maxRows: int }),
  row: z.strictObject({ claim: claimRow }),
  example: {
    evidence: ["self-reported"],
    onePublisher: false,
    sources: [],
    independently: false,
    alone: false,
    entityType: "technology",
    year: "2025",
    verdicts: ["supports", "partly"],
    dossier: "baogang",
    lostGrade: false,
    maxRows: 50,
  },
});

/** Number of claims with a given kind of support. */
export const evidenceClaimsCount = defineQuery({
  file: "evidence/evidenceClaimsCount",
  params: z.strictObject(restsOn),
  row: z.strictObject({ total: int }),
  example: {
    evidence: [],
    onePublisher: true,
    sources: ["reex-2025-baogang-innovation"],
    independently: true,
    alone: true,
    entityType: "",
    year: "",
    verdicts: [],
    dossier: "",
    lostGrade: true,
  },
});

/** The claims that may be due on a day. */
export const claimsPastDate = defineQuery({
  file: "evidence/claimsPastDate",
  params: z.strictObject({
    day: z.string(),
    old: z.string(),
    statuses: z.array(z.enum(columnValues.status)),
    maxRows: int,
  }),
  row: z.strictObject({ claim: claimRow }),
  example: { day: "2026-11-25", old: "2024-11-25", statuses: ["planned", "suspended"], maxRows: 2000 },
});

/** The claims counted by everything that the mirror counts, in one scan. */
export const claimTallies = defineQuery({
  file: "evidence/claimTallies",
  params: z.strictObject({}),
  row: z.strictObject({
    subject_type: z.enum(entityTypeIds),
    object_type: z.enum(entityTypeIds),
    evidence: z.enum(evidenceIds),
    year: z.string(),
    one_publisher: z.boolean(),
    relayed: z.boolean(),
    count: int,
  }),
  example: {},
});

/** The checked claims by dossier, by what was found, and by the grade lost. */
export const checkTallies = defineQuery({
  file: "evidence/checkTallies",
  params: z.strictObject({}),
  row: z.strictObject({
    dossier: z.string(),
    verdict: z.enum(columnValues.checkVerdict),
    evidence: z.enum(evidenceIds),
    before: z.enum(["", ...evidenceIds]),
    count: int,
  }),
  example: {},
});

/** Claims about the development of each technology. */
export const technologyCoverage = defineQuery({
  file: "evidence/technologyCoverage",
  params: z.strictObject({ maxRows: int }),
  row: z.strictObject({
    technology: Id,
    stage: z.string().nullable(),
    developers: int,
    with_maturity: int,
    supported: int,
  }),
  example: { maxRows: 5001 },
});
