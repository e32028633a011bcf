import type { LandscapeRow } from "@atlas/server/contract";
import { columnValues, type Evidence, evidenceIds } from "@atlas/server/vocabulary";
import { id, oneOf } from "../codecs.ts";
import { defineAddress, part } from "../defineAddress.ts";
import { joinAddress } from "../splitAddress.ts";
import { analysisPaths } from "./analysisAddress.ts";

/** Page of the landscape, with a page below it for each technology. */
export const LANDSCAPE_PATH = analysisPaths.landscape;

type Gap = LandscapeRow["gap"];

/** The gaps in the order of counting and of filters. */
export const gapIds: readonly Gap[] = [
  "none-found-abroad",
  "more-in-china",
  "as-many",
  "more-abroad",
  "none-found-in-china",
  "not-comparable",
  "none-found",
];

/** Filters of the landscape; an empty text restricts nothing. */
export interface LandscapeFilter {
  stage: string;
  sector: string;
  gap: Gap | "";
  /** The lowest grade that counts. */
  evidence: Evidence;
}

export const landscape = defineAddress<LandscapeFilter>({
  stage: part("stage", oneOf(columnValues.stage), ""),
  sector: part("sector", id, ""),
  gap: part("gap", oneOf(gapIds), ""),
  evidence: part("evidence", oneOf(evidenceIds), "disputed"),
});

export const parseLandscape = landscape.parse;
export const wholeLandscape = parseLandscape("");

/** Address of the landscape with filters, or of one technology with the same evidence filter. */
export function landscapeAddress(filter: LandscapeFilter, technology?: string): string {
  if (technology === undefined) return joinAddress(LANDSCAPE_PATH, landscape.format(filter));
  return joinAddress(
    `${LANDSCAPE_PATH}/${technology}`,
    landscape.format({ ...wholeLandscape, evidence: filter.evidence }),
  );
}
