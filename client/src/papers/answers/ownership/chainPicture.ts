import type { Ownership } from "@atlas/server/contract";
import { paperOfFile } from "../../charts/ChartPaper.ts";
import type { AnalysisPicture } from "../common/AnalysisPicture.ts";
import { chainRows } from "./chainRows.ts";
import { drawChainSheet } from "./drawChainSheet.ts";

/**
 * The chain for a file, without numbers, because the tables of the analysis list its steps; null if there is no step.
 */
export function chainPicture(answer: Ownership, name: string): AnalysisPicture | null {
  const rows = chainRows(answer);
  if (rows.length < 2) return null;
  return { ...drawChainSheet(rows, name, paperOfFile, null), numbers: null };
}
