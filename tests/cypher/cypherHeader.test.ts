import { columnsOf, parametersOf, readCypherSource } from "../support/oracles/cypherHeader.ts";

describe("reading a .cypher file", () => {
  const source = readCypherSource(`// What comes back.
// @param   maxRows  integer, 1-200  most rows returned
// @returns name     list of string  its names; null = none
// @returns half
// a remark
MATCH (e {id: $id})
RETURN e.name AS name
`);

  test("takes sentence, lines and body apart", () => {
    expect(source.sentence).toBe("What comes back.");
    expect(source.lines).toEqual([
      { tag: "param", name: "maxRows", type: "integer, 1-200", description: "most rows returned" },
      { tag: "returns", name: "name", type: "list of string", description: "its names; null = none" },
    ]);
    expect(source.body).toEqual(["MATCH (e {id: $id})", "RETURN e.name AS name"]);
  });

  test("keeps the header lines that it cannot read", () => {
    expect(source.unread).toEqual(["// @returns half", "// a remark"]);
  });

  test("finds the columns of the last RETURN, whatever commas stand in brackets", () => {
    const body = [
      "CALL { RETURN 1 AS inner }",
      "RETURN coalesce(a, b) AS first,",
      "  [x IN xs | {k: x, l: 1}] AS second",
      "ORDER BY first, a.id LIMIT $n",
    ];
    expect(columnsOf(body)).toEqual(["first", "second"]);
    expect(columnsOf(["RETURN count(*), a.id AS id"])).toEqual(["count(*)", "id"]);
    expect(columnsOf(["CREATE (n)"])).toEqual([]);
  });

  test("finds each parameter once", () => {
    expect(parametersOf(["WHERE $b = '' OR a.x IN $a", "LIMIT $b"])).toEqual(["a", "b"]);
  });
});
