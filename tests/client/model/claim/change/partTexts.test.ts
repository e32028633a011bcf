import type { ClaimChange, ReleasedClaim } from "@atlas/server/contract";
import { partTexts } from "../../../../../client/src/model/claim/change/changeTexts.ts";

const before: ReleasedClaim = {
  id: "x-1",
  subject: "a",
  predicate: "OWNS_STAKE_IN",
  object: "b",
  statement: "So.",
  since: "2024",
  until: null,
  due: null,
  status: "in-force",
  evidence: "corroborated",
};
const names = new Map([
  ["a", { id: "a", type: "organisation" as const, name: "A Group", name_zh: null }],
  ["b", { id: "b", type: "organisation" as const, name: "B Mine", name_zh: null }],
]);

function told(after: Partial<ReleasedClaim>, parts: ClaimChange["parts"]): string[] {
  return partTexts({ id: "x-1", kinds: ["revised"], parts, before, after: { ...before, ...after }, why: null }, names);
}

test("what beside grade and statement differs is told as it was and as it is, or by name where no more was kept", () => {
  expect(told({ subject: "b", predicate: "SUBSIDIARY_OF", object: "a" }, ["ends", "predicate"])).toEqual([
    "Kind of link: A Group owns a stake in B Mine → B Mine is a subsidiary of A Group",
  ]);
  expect(told({ since: "2025-03", status: "planned", due: "2027" }, ["status", "dates"])).toEqual([
    "Status: in force → planned, not yet in effect",
    "Dates: 2024 → March 2025",
    "Due: none → 2027",
  ]);
  expect(told({ since: null }, ["dates"])).toEqual(["Dates: 2024 → none"]);
  expect(told({}, ["figures", "sources"])).toEqual(["Also changed: figures and sources"]);
  expect(told({ evidence: "disputed" }, ["evidence"])).toEqual([]);
});

test("of a claim that came or went there is nothing to compare", () => {
  expect(partTexts({ id: "x-1", kinds: ["added"], parts: [], before: null, after: before, why: null }, names)).toEqual(
    [],
  );
});
