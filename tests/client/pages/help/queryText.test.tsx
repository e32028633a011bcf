import { queryText } from "../../../../client/src/pages/help/QueriesDialog.tsx";

test("a query is written as Neo4j takes it: parameters as a map of Cypher, then the text", () => {
  const params = { id: "baogang-group", types: [], maxRows: 30, asOf: null, pairs: [{ a: 'say "x"', b: true }] };
  expect(queryText({ name: "entity/entityNeighbours", cypher: "MATCH (n {id: $id})\nRETURN n\n", params })).toBe(
    [
      "// entity/entityNeighbours",
      ':param {id: "baogang-group", types: [], maxRows: 30, asOf: null, pairs: [{a: "say \\"x\\"", b: true}]};',
      "",
      "MATCH (n {id: $id})",
      "RETURN n;",
      "",
    ].join("\n"),
  );
});
