import type { z } from "zod";
import { checkRowFaults, citedSources } from "../../dataset/check/checkRowFaults.ts";
import { claimFaults } from "../../dataset/check/claimFaults.ts";
import { duplicateFinder } from "../../dataset/check/duplicateIds.ts";
import { ownershipCycles } from "../../dataset/check/ownershipCycles.ts";
import { claimReferences } from "../../dataset/check/references.ts";
import { isOwnershipClaim } from "../../dataset/grade/ownership.ts";
import { type ColumnOf, claimColumns } from "../../dataset/read/columns.ts";
import { isDossier } from "../../dataset/read/dataFiles.ts";
import type { CsvRow } from "../../dataset/read/readCsv.ts";
import { addFaults, addLateFaults, inRow, isFull, type StreamCheck } from "./StreamCheck.ts";
import { streamTable } from "./streamTable.ts";

/** Checks the claims of all dossiers; keeps their ends and ownership. */
export async function checkClaims(check: StreamCheck): Promise<void> {
  const repeated = duplicateFinder();
  const checkRow = inRow<ColumnOf<typeof claimColumns>>((claim) => [
    ...claimFaults(claim, check.today),
    ...claimReferences(claim, check.ids),
  ]);
  const owning: CsvRow<"subject" | "predicate" | "object" | "status">[] = [];
  const checked = new Set(check.checkLines.map(({ cells }) => cells.claim));
  const byClaim = new Map<string, Set<string>>();
  let allClaims = check.paths.some(isDossier);
  for (const file of check.paths.filter(isDossier)) {
    for await (const { rows, values, faults, complete } of streamTable(
      check.folder,
      file,
      claimColumns,
      check.passed,
    )) {
      addFaults(check, faults, [...rows.flatMap(repeated), ...rows.flatMap(checkRow)]);
      allClaims &&= complete;
      for (const row of rows) {
        if (row.cells.predicate === "SUBSIDIARY_OF") owning.push(row);
        if (checked.has(row.cells.id)) byClaim.set(row.cells.id, citedSources(row.cells));
      }
      for (const value of values) count(check, value);
      if (isFull(check)) return;
    }
  }
  addLateFaults(check, ownershipCycles(owning));
  addLateFaults(check, checkRowFaults(check.checkLines, { byClaim, allClaims }));
}

function count({ known }: StreamCheck, claim: z.output<typeof claimColumns>): void {
  const { subject, predicate, object, status, sources, disputed_by } = claim;
  known.claims++;
  known.ends[0].push(known.entities.get(subject)?.index ?? 0);
  known.ends[1].push(known.entities.get(object)?.index ?? 0);
  if (isOwnershipClaim(claim)) known.ownership.push({ subject, predicate, object, status });
  for (const id of [...sources, ...disputed_by]) {
    const source = known.sources.get(id);
    if (source !== undefined) source.claimCount++;
  }
}
