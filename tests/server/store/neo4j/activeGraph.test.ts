import { DatasetUnfinished, StoreUnavailable } from "../../../../server/src/errors.ts";
import type { Row } from "../../../../server/src/store/GraphStore.ts";
import { activeGraphReader } from "../../../../server/src/store/neo4j/activeGraph.ts";

const standing = (row: Row) => activeGraphReader(async () => [row])();

test("readers are led to the data set under the usual labels, and else to the one set aside", async () => {
  const names = { plain: "4:db:1", aside: null, begun: 0 };
  expect(await standing(names)).toEqual({ place: "plain", held: "4:db:1" });
  expect(await standing({ ...names, plain: null, aside: "4:db:2", begun: 1 })).toEqual({
    place: "aside",
    held: "4:db:2",
  });
  expect(await standing({ ...names, aside: "4:db:2" })).toEqual({ place: "beside", held: "4:db:1" });
  expect(await standing({ ...names, plain: null })).toEqual({ place: "plain", held: null });
});

test("nobody is led to a data set that is still being built", async () => {
  await expect(standing({ plain: null, aside: null, begun: 1 })).rejects.toThrow(DatasetUnfinished);
});

test("who asks within a second shares one question, unless it failed", async () => {
  let asked = 0;
  const reader = activeGraphReader(async () => {
    asked += 1;
    if (asked === 1) throw new StoreUnavailable("away");
    return [{ plain: "4:db:1", aside: null, begun: 0 }];
  });
  await expect(reader()).rejects.toThrow("away");
  await Promise.all([reader(), reader()]);
  expect(asked).toBe(2);
});
