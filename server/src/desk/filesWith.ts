import type { FindingRequest } from "../contract/index.ts";
import type { OwnFiles } from "../dataset/own/ownFiles.ts";
import { BadRequest } from "../errors.ts";
import { findingOrder } from "./findingOrder.ts";
import type { DeskFolder } from "./folder/DeskFolder.ts";
import { DeskTables } from "./folder/DeskTables.ts";
import type { HeldRows } from "./RowChange.ts";

const noRows: HeldRows = { rows: () => [], row: () => null };

/** The files of a desk with a finding, whatever its writer has seen; files called `name` with only the finding without a folder. */
export function filesWith(finding: FindingRequest, folder: DeskFolder | null, name: string): OwnFiles {
  const desk = folder ?? noRows;
  const seenNow = findingOrder(finding, { who: null, seen: null }, desk, null).rows.map((change) => ({
    ...change,
    seen: desk.row(change.table, change.key)?.tag ?? null,
  }));
  if (folder !== null) return folder.after(seenNow);
  const { tables } = new DeskTables(new Map()).with(seenNow, {
    refuse: ({ key }) => new BadRequest(`${key}: occurs twice`),
    placeOf: () => undefined,
  });
  return { name, files: tables.contents(), faults: [] };
}
