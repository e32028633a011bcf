import { linkOf, versionOf } from "../../../client/src/share/linkOf.ts";

test("a link names the version of the data set, once", () => {
  expect(linkOf("/explore?s=a&v=2026.05", "2026.11")).toBe("/explore?s=a&v=2026.11");
  expect(linkOf("/explore?s=a&v=2026.05", null)).toBe("/explore?s=a");
  expect(linkOf("/explore", "2026.11")).toBe("/explore");
});

test("a version is read from a link, and nonsense is not", () => {
  expect([versionOf("?s=a&v=2026.05"), versionOf("?s=a"), versionOf("?v=<b>")]).toEqual(["2026.05", null, null]);
});
