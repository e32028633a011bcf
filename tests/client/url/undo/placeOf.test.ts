import { placeOf } from "../../../../client/src/url/undo/placeOf.ts";

test("an address is cut at its first question mark, whatever others its query holds", () => {
  expect(placeOf("/explore?s=a*&sel=a")).toEqual({ path: "/explore", query: "s=a*&sel=a" });
  expect(placeOf("/briefing?analysis=/questions/who?stage=&v=1")).toEqual({
    path: "/briefing",
    query: "analysis=/questions/who?stage=&v=1",
  });
});

test("an address without a query has an empty one", () => {
  expect(placeOf("/explore")).toEqual({ path: "/explore", query: "" });
  expect(placeOf("/explore?")).toEqual({ path: "/explore", query: "" });
});
