import { columnsIn } from "../../../../server/src/store/bulk/columnKinds.ts";
import { cypherFile } from "../../../../server/src/store/cypherFile.ts";
import { sampleRows } from "../../../support/sampleRows.ts";

test("every column that is a list, and not kept for hubs alone, is made empty where the import tool left it out", async () => {
  const { entities, claims, sources } = await sampleRows();
  const lists = (row: object = {}) =>
    columnsIn(row, { without: ["hub_counts", "hub_first"] })
      .filter(({ kind }) => kind === "list")
      .map(({ name }) => name);
  const filled = (name: string) =>
    [...cypherFile(name).cypher.matchAll(/\.(\w+) = coalesce\(\w+\.\1, \[\]\)/g)].map(([, column]) => column);
  expect(filled("load/emptyEntityLists")).toEqual(lists(entities[0]));
  expect(filled("load/emptyClaimLists").toSorted()).toEqual(lists(claims[0]).toSorted());
  expect(lists(sources[0])).toEqual([]);
});
