import type { z } from "zod";
import type { OwnMark } from "../own/ownMark.ts";
import type { claimColumns } from "../read/columns.ts";
import type { ClaimRow } from "./checkedDataset.ts";

/** A claim of a dossier with the column names of the graph. */
export function claimRow({ caveat, ...row }: z.output<typeof claimColumns> & OwnMark, dossier: string): ClaimRow {
  return { ...row, caveats: caveat, dossier };
}
