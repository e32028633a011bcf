import { jest } from "@jest/globals";
import { onKept } from "../../../../client/src/model/state/browserMemory.ts";
import {
  forgetView,
  lastView,
  rememberLast,
  renameView,
  restoreView,
  storedViews,
  storeView,
} from "../../../../client/src/pages/share/keptViews.ts";

const kept = (title: string) => ({ title, address: "/explore?s=a", version: "2026.11", saved: "2026-11-25T10:00:00Z" });
const titles = () => storedViews().map(({ title }) => title);

beforeEach(() => localStorage.clear());
afterEach(() => jest.restoreAllMocks());

test("views are kept newest first, renamed, deleted and put back where they stood", () => {
  for (const title of ["one", "two", "three"]) expect(storeView(kept(title))).toBe(true);
  const [, two] = storedViews();
  if (!two) throw new Error("nothing was kept");
  renameView(two.id, "second");
  expect(titles()).toEqual(["three", "second", "one"]);
  forgetView(two.id);
  expect(titles()).toEqual(["three", "one"]);
  restoreView(two, 1);
  expect(titles()).toEqual(["three", "two", "one"]);
});

test("who listens hears of each change, until no more", () => {
  let heard = 0;
  const stop = onKept(() => heard++);
  storeView(kept("one"));
  stop();
  storeView(kept("two"));
  expect(heard).toBe(1);
});

test("what another program left under the same name is passed over", () => {
  localStorage.setItem(
    "atlas-views",
    '[{"id":"x"},7,{"id":"y","title":"y","version":null,"address":"//evil","saved":""}]',
  );
  expect(storedViews()).toEqual([]);
  localStorage.setItem("atlas-views", "{");
  localStorage.setItem("atlas-last-view", "{");
  expect([storedViews(), lastView()]).toEqual([[], null]);
});

test("the last view is remembered", () => {
  rememberLast("/table?s=a", "2026-11-25T10:00:00Z");
  expect(lastView()).toEqual({ address: "/table?s=a", saved: "2026-11-25T10:00:00Z" });
});

test("a browser that keeps nothing says so, and nothing breaks", () => {
  const deny = () => {
    throw new DOMException("denied", "SecurityError");
  };
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(deny);
  jest.spyOn(Storage.prototype, "getItem").mockImplementation(deny);
  rememberLast("/explore?s=a", "2026");
  expect([storeView(kept("one")), storedViews(), lastView()]).toEqual([false, [], null]);
});
