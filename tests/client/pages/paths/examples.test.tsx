import { examples } from "../../../../client/src/pages/paths/results/PathResults.tsx";
import { realRows } from "../../../support/records/realRows.ts";

test("every example names entities of the data set as the data set does", async () => {
  const { entities } = await realRows();
  const names = new Map(entities.map(({ id, name, name_zh }) => [id, { id, name, name_zh }]));
  const ends = examples.flatMap(({ from, to }) => [from, to]);
  expect(ends.map(({ id }) => names.get(id))).toEqual(ends);
});
