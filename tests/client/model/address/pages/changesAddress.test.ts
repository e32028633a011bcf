import {
  type ChangesAsked,
  changesAddress,
  changesSince,
  parseChanges,
} from "../../../../../client/src/model/address/pages/changesAddress.ts";

const all: ChangesAsked = { from: null, to: null, kinds: [], predicates: [], types: [], impacts: [], entities: [] };

test.each<[ChangesAsked, string]>([
  [all, "/changes"],
  [{ ...all, from: "2026.11-first" }, "/changes?from=2026.11-first"],
  [
    {
      from: "2026.05",
      to: "2026.11",
      kinds: ["removed", "regraded"],
      predicates: ["SUPPLIES"],
      types: ["policy"],
      impacts: ["weaker", "gone"],
      entities: ["mp-materials"],
    },
    "/changes?from=2026.05&to=2026.11&kinds=removed,regraded&predicates=SUPPLIES&types=policy&impacts=weaker,gone&entities=mp-materials",
  ],
])("%j is asked at %s, and read from there", (asked, address) => {
  expect(changesAddress(asked)).toBe(address);
  expect(parseChanges(address.slice(address.indexOf("?")).replace(/^\/.*/, ""))).toEqual(asked);
});

test("what cannot be read is left out", () => {
  expect(parseChanges("?from=../etc&to=a b&kinds=regraded,gone&predicates=LIKES&types=policy,policy,planet")).toEqual({
    ...all,
    kinds: ["regraded"],
    types: ["policy"],
  });
  expect(changesSince("2026.05")).toBe("/changes?from=2026.05");
});
