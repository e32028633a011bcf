import type { SourceRow } from "../../dataset/check/checkedDataset.ts";
import { detached, duplicateFinder } from "../../dataset/check/duplicateIds.ts";
import { unregisteredPublisher } from "../../dataset/check/publisherFaults.ts";
import { publisherReference } from "../../dataset/check/references.ts";
import { missingAddress, type RepeatingSource, repeatFaults } from "../../dataset/check/repeatFaults.ts";
import { sourceColumns } from "../../dataset/read/columns.ts";
import { SOURCES_FILE } from "../../dataset/read/dataFiles.ts";
import { addFaults, addLateFaults, inRow, isFull, type StreamCheck } from "./StreamCheck.ts";
import { streamTable } from "./streamTable.ts";

/** Checks all sources; keeps what grading needs. */
export async function checkSources(check: StreamCheck): Promise<void> {
  if (!check.paths.includes(SOURCES_FILE)) return;
  const { known, ids } = check;
  const repeated = duplicateFinder();
  const refer = inRow<"publisher_entity">((source) => publisherReference(source, ids));
  const addressed = inRow<"url" | "kind">(missingAddress);
  const register = inRow<"publisher">((source) =>
    check.allPublishers ? unregisteredPublisher(source, known.publishers) : [],
  );
  const repeating: RepeatingSource[] = [];
  const names = new Map<string, string>();
  const keep = ({
    id,
    publisher,
    ...rest
  }: Pick<SourceRow, "id" | "publisher" | "publisher_entity" | "repeats" | "kind" | "published">) => {
    // All sources of a publisher share one text, to save memory.
    const name = names.get(publisher) ?? detached(publisher);
    names.set(name, name);
    if (known.sources.has(id)) return;
    const own = detached(id);
    const [publisher_entity = null, repeats = null, published = null] = [
      rest.publisher_entity,
      rest.repeats,
      rest.published,
    ].map((cell) => cell && detached(cell));
    known.sources.set(own, { ...rest, id: own, publisher: name, publisher_entity, repeats, published, claimCount: 0 });
  };
  for await (const { rows, values, faults, complete } of streamTable(
    check.folder,
    SOURCES_FILE,
    sourceColumns,
    check.passed,
  )) {
    ids.allSources &&= complete;
    for (const { id, publisher, publisher_entity, repeats, kind, published } of values) {
      keep({ id, publisher, publisher_entity, repeats, kind, published });
    }
    // A row with a fault still counts as present, so that rows that cite it have no fault because of it.
    for (const { cells } of rows) {
      keep({ id: cells.id, publisher: "", publisher_entity: null, repeats: null, kind: "reference", published: null });
    }
    repeating.push(...rows.filter(({ cells }) => cells.repeats !== ""));
    const found = [repeated, refer, addressed, check.spelt, register].flatMap((find) => rows.flatMap(find));
    addFaults(check, faults, found);
    if (isFull(check)) return;
  }
  const publishers = { get: (key: string) => known.publishers.get(key)?.publisher };
  addLateFaults(check, repeatFaults(repeating, { ...ids, publishers, allPublishers: check.allPublishers }));
}
