import { groupHits, groupList } from "../../../../client/src/parts/picker/searchHits.ts";
import { entityOf, hitOf } from "../../../support/records/clientRecords.ts";

test("hits stand by type, the type of the best hit first, and count through", () => {
  const hits = [
    hitOf(entityOf({ id: "magnets", type: "technology" })),
    hitOf(entityOf({ id: "jl-mag" })),
    hitOf(entityOf({ id: "alloys", type: "technology" })),
    hitOf(entityOf({ id: "nre" })),
  ];
  expect(
    groupHits(hits).map(({ type, first, hits: group }) => [type, first, group.map((hit) => hit.entity.id)]),
  ).toEqual([
    ["technology", 0, ["magnets", "alloys"]],
    ["organisation", 2, ["jl-mag", "nre"]],
  ]);
});

test("no hits make no groups", () => {
  expect(groupHits([])).toEqual([]);
});

test("a list of technologies stands by stage, from ore to use", () => {
  const technology = (id: string, stage: string | null) => hitOf(entityOf({ id, type: "technology", stage }));
  const listed = [technology("motors", "application"), technology("other", null), technology("flotation", "mining")];
  expect(groupList(listed).map(({ stage, first, hits }) => [stage, first, hits[0]?.entity.id])).toEqual([
    ["mining", 0, "flotation"],
    ["application", 1, "motors"],
    [null, 2, "other"],
  ]);
});
