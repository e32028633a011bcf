import { splitAddress } from "../../../../client/src/model/address/splitAddress.ts";

test("an address is cut at its first question mark, whatever others its query holds", () => {
  expect(splitAddress("/explore?s=a*&sel=a")).toEqual({ path: "/explore", query: "s=a*&sel=a" });
  expect(splitAddress("/briefing?analysis=/questions/who?stage=&v=1")).toEqual({
    path: "/briefing",
    query: "analysis=/questions/who?stage=&v=1",
  });
});

test("an address without a query has an empty one", () => {
  expect(splitAddress("/explore")).toEqual({ path: "/explore", query: "" });
  expect(splitAddress("/explore?")).toEqual({ path: "/explore", query: "" });
});
