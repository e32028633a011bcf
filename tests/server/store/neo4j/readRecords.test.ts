import neo4j from "neo4j-driver";
import { rowOf } from "../../../../server/src/store/neo4j/readRecords.ts";

test("a row has the columns of its record, in their order", () => {
  const record = new neo4j.types.Record(["total", "claim"], [2, { id: "a-1" }]);
  const row = rowOf(record);
  expect(row).toEqual({ total: 2, claim: { id: "a-1" } });
  expect(Object.keys(row)).toEqual(["total", "claim"]);
});
