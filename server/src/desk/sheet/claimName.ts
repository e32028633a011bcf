import { createHash } from "node:crypto";
import type { Cells } from "../../contract/index.ts";

/**
 * The id of a claim of a spreadsheet: `desk-` and ten characters that follow from what it says, so that the same row
 * brought in twice is the same claim.
 */
export function claimName(cells: Cells): string {
  const said = Object.entries(cells)
    .filter(([column, cell]) => column !== "id" && cell !== "")
    .sort(([left], [right]) => (left < right ? -1 : 1));
  const digest = createHash("sha256").update(JSON.stringify(said)).digest("hex");
  return `desk-${BigInt(`0x${digest}`).toString(36).slice(0, 10)}`;
}
