import type { PublisherRow } from "../../dataset/check/checkedDataset.ts";
import { detached } from "../../dataset/check/duplicateIds.ts";
import { controllerReference, type PublisherLine, registeredTwice } from "../../dataset/check/publisherFaults.ts";
import { publisherColumns } from "../../dataset/read/columns.ts";
import { PUBLISHERS_FILE } from "../../dataset/read/dataFiles.ts";
import { publisherKey } from "../../rules/publishers.ts";
import { addFaults, inRow, isFull, type StreamCheck } from "./StreamCheck.ts";
import { streamTable } from "./streamTable.ts";

/** Checks the register of publishers and keeps it. */
export async function checkPublishers(check: StreamCheck): Promise<void> {
  if (!check.paths.includes(PUBLISHERS_FILE)) return;
  const { known, ids } = check;
  const repeated = registeredTwice();
  const refer = inRow<"controlled_by">((publisher) => controllerReference(publisher, ids));
  const keep = ({ publisher, kind, country, controlled_by, note }: PublisherRow) => {
    const key = publisherKey(publisher);
    if (known.publishers.has(key)) return;
    known.publishers.set(detached(key), {
      publisher: detached(publisher),
      kind,
      country,
      controlled_by: controlled_by && detached(controlled_by),
      note: note && detached(note),
    });
  };
  check.allPublishers = true;
  for await (const { rows, values, faults, complete } of streamTable(
    check.folder,
    PUBLISHERS_FILE,
    publisherColumns,
    check.passed,
  )) {
    check.allPublishers &&= complete;
    for (const value of values) keep(value);
    // A row with a fault still counts as present, so that its sources have no fault because of it.
    for (const { cells } of rows) {
      keep({ publisher: cells.publisher, kind: "unknown", country: null, controlled_by: null, note: null });
    }
    const found = (row: PublisherLine) => [...refer(row), ...repeated(row), ...check.spelt(row)];
    addFaults(check, faults, rows.flatMap(found));
    if (isFull(check)) return;
  }
}
