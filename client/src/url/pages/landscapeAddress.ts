import type { LandscapeRow } from "@atlas/server/contract";
import { columnValues, type Evidence, evidenceIds } from "@atlas/server/vocabulary";
import { idPattern } from "../view/selection.ts";
import { analysisPaths } from "./analysisAddress.ts";

/** Page of the landscape; one technology is a page below it. */
export const LANDSCAPE_PATH = analysisPaths.landscape;

type Gap = LandscapeRow["gap"];

/** The gaps in the order in which they are counted and offered. */
export const gapIds: readonly Gap[] = [
  "none-found-abroad",
  "behind",
  "level",
  "ahead",
  "none-found-in-china",
  "not-comparable",
  "none-found",
];

/** What the landscape shows; an empty text restricts nothing. */
export interface LandscapeFilter {
  stage: string;
  sector: string;
  gap: Gap | "";
  /** The least evidence that counts. */
  evidence: Evidence;
}

/** All that there is. */
export const wholeLandscape: LandscapeFilter = { stage: "", sector: "", gap: "", evidence: "disputed" };

/** Reads a filter from the query of an address; what is not known restricts nothing. */
export function parseLandscape(search: string): LandscapeFilter {
  const query = new URLSearchParams(search);
  const sector = query.get("sector") ?? "";
  return {
    stage: columnValues.stage.find((one) => one === query.get("stage")) ?? "",
    sector: idPattern.test(sector) ? sector : "",
    gap: gapIds.find((one) => one === query.get("gap")) ?? "",
    evidence: evidenceIds.find((one) => one === query.get("evidence")) ?? "disputed",
  };
}

/** Address of the landscape with a filter, or of one technology of it, which keeps the evidence asked for. */
export function landscapeAddress(filter: LandscapeFilter, technology?: string): string {
  const { evidence } = filter;
  const asked = technology === undefined ? filter : { evidence };
  const given = Object.entries(asked).filter(
    ([name, value]) => value !== "" && !(name === "evidence" && value === "disputed"),
  );
  const query = new URLSearchParams(given).toString();
  return `${LANDSCAPE_PATH}${technology === undefined ? "" : `/${technology}`}${query === "" ? "" : `?${query}`}`;
}
