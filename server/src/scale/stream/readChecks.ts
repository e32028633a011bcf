import { checkColumns } from "../../dataset/read/columns.ts";
import { CHECKS_FILE } from "../../dataset/read/dataFiles.ts";
import { addFaults, type StreamCheck } from "./StreamCheck.ts";
import { streamTable } from "./streamTable.ts";

/** Reads checks.csv whole; what its rows name is checked with the claims. */
export async function readChecks(check: StreamCheck): Promise<void> {
  if (!check.paths.includes(CHECKS_FILE)) return;
  for await (const { rows, values, faults } of streamTable(check.folder, CHECKS_FILE, checkColumns, check.passed)) {
    addFaults(check, faults, []);
    check.checkLines.push(...rows);
    check.known.checks.push(...values);
  }
}
