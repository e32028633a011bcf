import { linkOf, versionOf } from "../../../../client/src/pages/share/linkOf.ts";

test("a link names the version of the data set, once", () => {
  expect(linkOf("/explore?s=a&v=2026.05", "2026.11")).toBe("/explore?s=a&v=2026.11");
  expect(linkOf("/explore?s=a&v=2026.05", null)).toBe("/explore?s=a");
  expect(linkOf("/explore", "2026.11")).toBe("/explore");
});

test("a link keeps all of its query, whatever question marks that holds", () => {
  const briefing = "/briefing?s=a&analysis=/questions/who?technology=x";
  expect(linkOf(briefing, "2026.11")).toBe(`${briefing}&v=2026.11`);
});

test("a version is read from a link, and nonsense is not", () => {
  expect([versionOf("?s=a&v=2026.05"), versionOf("?s=a"), versionOf("?v=<b>")]).toEqual(["2026.05", null, null]);
});
