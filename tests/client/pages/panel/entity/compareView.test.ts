import { parseView } from "../../../../../client/src/model/address/view/viewState.ts";
import { compareView } from "../../../../../client/src/pages/panel/entity/compareView.ts";

const compared = (pinned: string | null, selection: string | null) =>
  compareView(parseView(`pin=${pinned ?? ""}&sel=${selection ?? ""}`))?.steps;

test("two cards give a view of what they are about, and of nothing else", () => {
  expect(compared("a", "b")).toEqual([{ ids: ["a", "b"], neighbours: 0 }]);
  expect(compared("a", "b.c")).toEqual([{ ids: ["a", "b", "c"], neighbours: 0 }]);
  expect(compared("a~b", "c")).toEqual([{ ids: ["a", "b", "c"], neighbours: 0 }]);
});

test("a card about no entity, or the same one twice, gives none", () => {
  expect(compared("a", "source:s")).toBeUndefined();
  expect(compared("claim:c", "b")).toBeUndefined();
  expect(compared("a", "a")).toBeUndefined();
  expect(compared(null, "a")).toBeUndefined();
});
