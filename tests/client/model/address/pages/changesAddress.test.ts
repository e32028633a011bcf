import {
  type ChangesAsked,
  changesAddress,
  changesSince,
  parseChanges,
  unfiltered,
} from "../../../../../client/src/model/address/pages/changesAddress.ts";

const all: ChangesAsked = { from: null, to: null, ...unfiltered, since: null, view: null };

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
      countries: ["US", "EU"],
      steps: ["oxide", "magnet"],
      since: null,
      view: "/explore?s=a*&sel=b",
    },
    "/changes?from=2026.05&to=2026.11&kinds=removed,regraded&predicates=SUPPLIES&types=policy&impacts=weaker,gone&entities=mp-materials&countries=US,EU&steps=oxide,magnet&view=%2Fexplore%3Fs%3Da*%26sel%3Db",
  ],
  [{ ...all, since: "2026-10" }, "/changes?since=2026-10"],
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
