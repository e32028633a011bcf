import type { z } from "zod";
import { DATA_FOLDER } from "../../../../server/src/dataset/dataFolder.ts";
import { claimColumns, entityColumns, sourceColumns } from "../../../../server/src/dataset/read/columns.ts";
import { columnsOf } from "../../../../server/src/dataset/read/columnsOf.ts";
import { entityFile, listDataFiles, readFiles, SOURCES_FILE } from "../../../../server/src/dataset/read/dataFiles.ts";
import { readTable } from "../../../../server/src/dataset/read/readTable.ts";
import { valueMaker } from "../../../../server/src/dataset/read/valueMaker.ts";
import { entityTypeIds } from "../../../../server/src/rules/vocabulary.ts";

test("what has no fault becomes the values that its check makes of it, in the same order, wherever the columns stand", async () => {
  const paths = (await listDataFiles(DATA_FOLDER)) ?? [];
  const { files } = await readFiles(
    DATA_FOLDER,
    paths.filter((path) => path.endsWith(".csv")),
  );
  const schemas: [file: string, schema: z.ZodObject][] = [
    [SOURCES_FILE, sourceColumns],
    ...entityTypeIds.map((type): [string, z.ZodObject] => [entityFile(type), entityColumns[type]]),
    ...paths.filter((path) => path.startsWith("claims/")).map((path): [string, z.ZodObject] => [path, claimColumns]),
  ];
  let compared = 0;
  for (const [file, schema] of schemas) {
    const { rows, values } = readTable(file, files.get(file), schema);
    const header = columnsOf(schema).toReversed();
    const make = valueMaker(schema, header);
    const made = rows.map(({ cells }) => make(header.map((column) => cells[column] ?? "")));
    const wrong = made.find((value, index) => JSON.stringify(value) !== JSON.stringify(values[index]));
    expect({ file, wrong, count: made.length }).toEqual({ file, wrong: undefined, count: values.length });
    compared += made.length;
  }
  expect(compared).toBeGreaterThan(2000);
});
