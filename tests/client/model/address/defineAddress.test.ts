import { either, ids, oneOf, someOf, wholeNumber } from "../../../../client/src/model/address/codecs.ts";
import { defineAddress, lostParts, optional, part } from "../../../../client/src/model/address/defineAddress.ts";

const colours = ["red", "green", "blue"] as const;
const shop = defineAddress({
  sort: part("sort", oneOf(["name", "price"]), "name"),
  most: optional("most", wholeNumber(1, 9)),
  ids: part("ids", ids(2), []),
  look: defineAddress({
    colours: part("colours", someOf(colours), []),
    dark: part("dark", either("yes", "no"), false),
  }),
});

test("a state is written in the order of the table and read again", () => {
  const state = shop.parse("dark=yes&ids=a,b&colours=blue,red&most=3&sort=price");
  expect(state).toEqual({ sort: "price", most: 3, ids: ["a", "b"], look: { colours: ["red", "blue"], dark: true } });
  expect(shop.format(state)).toBe("sort=price&most=3&ids=a,b&colours=red,blue&dark=yes");
});

test("defaults are not written, and stand for what is missing or damaged", () => {
  const usual = { sort: "name", most: null, ids: [], look: { colours: [], dark: false } };
  expect(shop.parse("")).toEqual(usual);
  expect(shop.parse("sort=weight&most=10&ids=A&colours=pink&dark=perhaps")).toEqual(usual);
  expect(shop.format(shop.parse(""))).toBe("");
});

test("lost are the items that are not read: of a list each by itself, else the whole text", () => {
  expect(lostParts(shop, "sort=name&most=10&ids=a,B!,b,c&colours=red,pink&dark=no&size=1")).toEqual([
    "most=10",
    "ids=B!",
    "ids=c",
    "colours=pink",
    "size=1",
  ]);
  expect(lostParts(shop, "most=1&most=2&ids=a,b,a&colours=")).toEqual(["most=2", "colours="]);
});

test("parts that depend on each other are settled once all are read", () => {
  const range = defineAddress<{ from: number | null; to: number | null }>(
    { from: optional("from", wholeNumber(0, 99)), to: optional("to", wholeNumber(0, 99)) },
    ({ from, to }) => ({ from, to: from !== null && to !== null ? Math.max(from, to) : to }),
  );
  expect(range.parse("from=5&to=3")).toEqual({ from: 5, to: 5 });
});
