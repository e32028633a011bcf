import { parseView } from "../../../../../client/src/model/address/view/viewState.ts";
import { isPinned, panelCards } from "../../../../../client/src/pages/panel/frame/panelCards.ts";

const cardsAt = (search: string) => panelCards(parseView(search)).map(({ place, key }) => `${place}: ${key}`);

test("with nothing selected and nothing pinned, the one card is that of help", () => {
  expect(panelCards(parseView(""))).toEqual([{ place: "selected", shows: null, key: "" }]);
});

test("what is pinned stands before what is selected", () => {
  expect(cardsAt("sel=b&pin=claim:a")).toEqual(["pinned: pinned claim:a", "selected: b"]);
});

test("what is pinned stays when nothing is selected", () => {
  expect(cardsAt("pin=a")).toEqual(["pinned: pinned a"]);
});

test("what is pinned and selected at once stands there once", () => {
  expect(cardsAt("sel=a~b&pin=a~b")).toEqual(["selected: a~b"]);
  expect(isPinned(parseView("sel=a&pin=a"))).toBe(true);
  expect(isPinned(parseView("sel=a&pin=source:a"))).toBe(false);
  expect(isPinned(parseView(""))).toBe(false);
});
