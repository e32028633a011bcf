import { comparedGroups } from "../../../../server/src/graph/compare/comparedGroups.ts";
import { claimOf, entityOf } from "../../../support/records/clientRecords.ts";

const entities = new Map(["acid", "base", "cell"].map((id) => [id, entityOf({ id, type: "technology" })]));
const develops = (id: string, subject: string, object: string, evidence: "corroborated" | "single-source") =>
  claimOf({ id, subject, predicate: "DEVELOPS", object, evidence });

test("what most share stands first, of that the best evidenced, and of what is alike the first by name", () => {
  const [technologies] = comparedGroups(
    [
      {
        id: "north",
        claims: [
          develops("a", "north", "acid", "single-source"),
          develops("b", "north", "base", "corroborated"),
          develops("c", "north", "cell", "single-source"),
        ],
      },
      { id: "south", claims: [develops("d", "south", "cell", "single-source")] },
    ],
    entities,
  );
  expect(technologies?.rows.map(({ entity, shared }) => [entity, shared])).toEqual([
    ["cell", true],
    ["base", false],
    ["acid", false],
  ]);
});
