import type { Claim } from "../../contract/index.ts";
import { columnValues } from "../../rules/vocabulary.ts";

/** The maturity as a number, from 1 for research to 5 for deployed; 0 if none is stated. */
export function maturityRank(maturity: Claim["maturity"]): number {
  return maturity === null ? 0 : columnValues.maturity.indexOf(maturity) + 1;
}
