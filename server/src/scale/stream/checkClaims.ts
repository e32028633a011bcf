import type { z } from "zod";
import { claimFaults } from "../../dataset/check/claimFaults.ts";
import { claimReferences } from "../../dataset/check/claimReferences.ts";
import { duplicateFinder } from "../../dataset/check/duplicateIds.ts";
import { ownershipCycles } from "../../dataset/check/ownershipCycles.ts";
import { claimColumns } from "../../dataset/read/columns.ts";
import type { ColumnOf } from "../../dataset/read/columnsOf.ts";
import { isDossier } from "../../dataset/read/dataFiles.ts";
import { newFaults } from "../../dataset/read/fault.ts";
import type { CsvRow } from "../../dataset/read/readCsv.ts";
import { addFaults, inRow, isFull, type StreamCheck } from "./StreamCheck.ts";
import { streamTable } from "./streamTable.ts";

/** Checks the claims of all dossiers; keeps their ends and ownership. */
export async function checkClaims(check: StreamCheck): Promise<void> {
  const repeated = duplicateFinder();
  const checkRow = inRow<ColumnOf<typeof claimColumns>>((claim) => [
    ...claimFaults(claim, check.today),
    ...claimReferences(claim, check.ids),
  ]);
  const owning: CsvRow<"subject" | "predicate" | "object" | "status">[] = [];
  for (const file of check.paths.filter(isDossier)) {
    for await (const { rows, values, faults } of streamTable(check.folder, file, claimColumns, check.passed)) {
      addFaults(check, faults, [...rows.flatMap(repeated), ...rows.flatMap(checkRow)]);
      for (const row of rows) if (row.cells.predicate === "SUBSIDIARY_OF") owning.push(row);
      for (const value of values) count(check, value);
      if (isFull(check)) return;
    }
  }
  check.faults.push(...newFaults(check.faults, ownershipCycles(owning)));
}

function count({ known }: StreamCheck, claim: z.output<typeof claimColumns>): void {
  const { subject, predicate, object, status, sources, disputed_by } = claim;
  known.claims++;
  known.ends[0].push(known.entities.get(subject)?.index ?? 0);
  known.ends[1].push(known.entities.get(object)?.index ?? 0);
  if (predicate === "SUBSIDIARY_OF") known.ownership.push({ subject, predicate, object, status });
  for (const id of [...sources, ...disputed_by]) {
    const source = known.sources.get(id);
    if (source !== undefined) source.claimCount++;
  }
}
