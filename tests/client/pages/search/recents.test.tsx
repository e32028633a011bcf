import { MOST_RECENTS, readRecents, rememberPick } from "../../../../client/src/pages/search/recents.ts";
import { entityOf, hitOf } from "../../../support/records/clientRecords.ts";

const pick = (id: string) => rememberPick({ key: id, kind: "entity", hit: hitOf(entityOf({ id })) });

beforeEach(() => localStorage.clear());

test("the latest pick comes first, each once, and no more than a few", () => {
  for (let index = 0; index < MOST_RECENTS + 3; index++) pick(`e${index}`);
  pick("e5");
  expect(readRecents().map(({ id }) => id)).toEqual(["e5", "e10", "e9", "e8", "e7", "e6", "e4", "e3"]);
});

test("what is no pick is left out, whatever stands under the name", () => {
  const good = { kind: "source", id: "a", name: "A", publisher: "B" };
  const bad = [
    null,
    1,
    {},
    { kind: "entity", id: "x", name: "X", name_zh: null, shape: "dragon" },
    { ...good, kind: "x" },
  ];
  localStorage.setItem("atlas-recent-picks", JSON.stringify([...bad, good]));
  expect(readRecents()).toEqual([good]);
  for (const text of ["{", "{}", "null", '"x"']) {
    localStorage.setItem("atlas-recent-picks", text);
    expect(readRecents()).toEqual([]);
  }
});

test("a browser that denies its storage has no last picks, and picking works", () => {
  const denied = () => {
    throw new DOMException("denied", "SecurityError");
  };
  const { getItem, setItem } = Storage.prototype;
  Object.assign(Storage.prototype, { getItem: denied, setItem: denied });
  expect(() => pick("a")).not.toThrow();
  expect(readRecents()).toEqual([]);
  Object.assign(Storage.prototype, { getItem, setItem });
});
