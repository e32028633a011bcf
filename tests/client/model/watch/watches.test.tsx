import { lastVisit, noteVisit } from "../../../../client/src/model/watch/visits.ts";
import { dropWatch, putWatch, restoreWatch, storedWatches } from "../../../../client/src/model/watch/watches.ts";

const seen = { version: "2026.12.2", day: "2026-11-12" };
const watch = (address: string) => ({ address, title: address, seen, claims: [] });
const addresses = () => storedWatches().map(({ address }) => address);

beforeEach(() => localStorage.clear());

test("what is watched is kept, the newest first, and goes when it is dropped", () => {
  putWatch(watch("/a"));
  putWatch(watch("/b"));
  expect(addresses()).toEqual(["/b", "/a"]);
  dropWatch("/b");
  expect(addresses()).toEqual(["/a"]);
});

test("seen is seen for one thing alone, and undone it stands as it stood", () => {
  for (const address of ["/a", "/b", "/c"]) putWatch(watch(address));
  const before = storedWatches();
  putWatch({ ...watch("/b"), seen: { version: "2027.1", day: "2026-12-01" }, claims: ["bao-001"] });
  expect(storedWatches().map((one) => one.seen.version)).toEqual(["2026.12.2", "2027.1", "2026.12.2"]);
  expect(storedWatches()[1]?.claims).toEqual(["bao-001"]);
  restoreWatch(watch("/b"), 1);
  expect(storedWatches()).toEqual(before);
});

test("what somebody else wrote under the name is left out", () => {
  localStorage.setItem("atlas-watches", JSON.stringify([watch("/a"), { address: 3 }, null, watch("https://x.org")]));
  expect(addresses()).toEqual(["/a"]);
});

test("a visit lasts a day or until the data change; the one before it is the last one", () => {
  expect(lastVisit()).toBeNull();
  noteVisit(seen);
  noteVisit(seen);
  expect(lastVisit()).toBeNull();
  noteVisit({ ...seen, day: "2026-11-30" });
  expect(lastVisit()).toEqual(seen);
  noteVisit({ version: "2027.1", day: "2026-11-30" });
  expect(lastVisit()).toEqual({ ...seen, day: "2026-11-30" });
});
