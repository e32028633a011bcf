import { entityAddress, watchedAddress, watchKind } from "../../../../client/src/model/watch/watchedAddress.ts";
import { watchFeed } from "../../../../client/src/model/watch/watchFeed.ts";

test.each([
  ["/explore", "?s=mp-materials*&sel=mp-materials&v=2026.12", "/explore?s=mp-materials*&sel=mp-materials", "entity"],
  ["/table", "?s=mp-materials*,lynas&sel=claim:mp-001&at=1.2", "/explore?s=mp-materials*,lynas", "view"],
  ["/paths", "?to=gm&from=mp-materials", "/paths?from=mp-materials&to=gm", "path"],
  ["/questions/makersOf", "?thing=dysprosium&v=2026.12", "/questions/makersOf?thing=dysprosium", "answer"],
  ["/what-if", "?ids=dysprosium&country=CN", "/what-if?ids=dysprosium&country=CN", "answer"],
])("what %s%s shows is watched under one address, however it is arranged", (path, search, address, kind) => {
  expect(watchedAddress(path, search)).toBe(address);
  expect(watchKind(address)).toBe(kind);
});

test.each([
  ["/", ""],
  ["/explore", ""],
  ["/paths", "?from=mp-materials"],
  ["/questions", ""],
  ["/changes", "?from=2026.12"],
  ["/desk", ""],
])("a page without a subject cannot be watched: %s%s", (path, search) => {
  expect(watchedAddress(path, search)).toBeNull();
});

test("entities and questions have a feed of their own, all else has none", () => {
  expect(watchFeed(entityAddress("mp-materials"))).toBe("/api/changes.atom?entity=mp-materials");
  expect(watchFeed("/questions/makersOf?thing=dysprosium")).toBe(
    "/api/changes.atom?question=makersOf&thing=dysprosium",
  );
  expect(watchFeed("/what-if?ids=dysprosium")).toBeNull();
  expect(watchFeed("/explore?s=mp-materials*")).toBeNull();
});
