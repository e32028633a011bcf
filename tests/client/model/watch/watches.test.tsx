import { lastVisit, noteVisit } from "../../../../client/src/model/watch/visits.ts";
import {
  addWatch,
  dropWatch,
  isWatched,
  MOST_WATCHES,
  markSeen,
  restoreWatch,
  storedWatches,
} from "../../../../client/src/model/watch/watches.ts";

const seen = { version: "2026.12.2", day: "2026-11-12" };
const watch = (address: string) => ({ address, title: address, seen, claims: [] });
const addresses = () => storedWatches().map(({ address }) => address);

beforeEach(() => localStorage.clear());

test("what is watched is kept, the newest first, and goes when it is dropped", () => {
  addWatch(watch("/a"));
  addWatch(watch("/b"));
  addWatch(watch("/a"));
  expect(addresses()).toEqual(["/a", "/b"]);
  dropWatch("/a");
  expect(addresses()).toEqual(["/b"]);
  expect([isWatched("/a"), isWatched("/b")]).toEqual([false, true]);
});

test("seen is seen for one thing alone, and undone it stands as it stood", () => {
  for (const address of ["/a", "/b", "/c"]) addWatch(watch(address));
  const before = storedWatches();
  const now = { version: "2027.1", day: "2026-12-01" };
  markSeen("/b", now, ["bao-001"]);
  expect(storedWatches().map((one) => one.seen.version)).toEqual(["2026.12.2", "2027.1", "2026.12.2"]);
  expect(storedWatches()[1]?.claims).toEqual(["bao-001"]);
  restoreWatch(watch("/b"), 1);
  expect(storedWatches()).toEqual(before);
});

test("no more is watched than the server compares at once", () => {
  for (let at = 0; at < MOST_WATCHES; at += 1) expect(addWatch(watch(`/${at}`))).toBe(true);
  expect(addWatch(watch("/more"))).toBe(false);
  expect(addresses()).toHaveLength(MOST_WATCHES);
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
