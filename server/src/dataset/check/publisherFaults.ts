import { publisherKey } from "../../rules/publishers.ts";
import type { ColumnOf, publisherColumns } from "../read/columns.ts";
import type { Fault, RowFault } from "../read/fault.ts";
import { quoted } from "../read/quoted.ts";
import type { CsvRow } from "../read/readCsv.ts";
import { type KnownIds, unknownEntity, wrongType } from "./references.ts";

type PublisherLine = CsvRow<ColumnOf<typeof publisherColumns>>;

/** The fault of a publisher whose controlled_by is unknown or not an organisation. */
export function controllerReference(
  { controlled_by: id }: Record<"controlled_by", string>,
  known: KnownIds,
): RowFault[] {
  const column = "controlled_by";
  return [
    ...unknownEntity(column, id, known),
    ...wrongType({ column, id, where: "as controller" }, ["organisation"], known),
  ];
}

/** Faults of publishers registered already. Own data may repeat the register, as exports hold all their publishers. */
export function registeredTwice(rows: readonly PublisherLine[]): Fault[] {
  const first = new Map<string, PublisherLine>();
  return rows.flatMap((row) => {
    const { file, line, cells } = row;
    const key = publisherKey(cells.publisher);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, row);
      return [];
    }
    if (key === "" || (earlier.file !== file && saysTheSame(earlier.cells, cells))) return [];
    const message = `has ${quoted(cells.publisher)}, the publisher of ${earlier.file}:${earlier.line}, expected each once`;
    return [{ file, line, column: "publisher", message }];
  });
}

function saysTheSame(one: PublisherLine["cells"], other: PublisherLine["cells"]): boolean {
  return (["publisher", "kind", "country", "controlled_by"] as const).every((column) => one[column] === other[column]);
}

/** The fault of a source whose publisher is not in the register. */
export function unregisteredPublisher(
  { publisher }: Record<"publisher", string>,
  registered: Pick<ReadonlySet<string>, "has">,
): RowFault[] {
  if (publisher === "" || registered.has(publisherKey(publisher))) return [];
  return [{ column: "publisher", message: `has ${quoted(publisher)}, expected a publisher of publishers.csv` }];
}

/** Faults of sources that spell a publisher differently, which lists would show as two publishers. */
export function publisherSpellings(sources: readonly CsvRow<"publisher">[]): Fault[] {
  const first = new Map<string, { file: string; line: number; publisher: string }>();
  return sources.flatMap(({ file, line, cells: { publisher } }) => {
    const key = publisherKey(publisher);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, { file, line, publisher });
    if (earlier === undefined || earlier.publisher === publisher) return [];
    const place = earlier.file === file ? `line ${earlier.line}` : `${earlier.file}:${earlier.line}`;
    const message = `has ${quoted(publisher)}, expected the spelling of ${place}, ${quoted(earlier.publisher)}`;
    return [{ file, line, column: "publisher", message }];
  });
}
