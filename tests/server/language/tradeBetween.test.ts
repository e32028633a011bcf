import { tradeBetween } from "../../../server/src/language/tradeBetween.ts";

test.each([
  [" buys magnets from ", ".", "second"],
  [" sourced all its ore from the ", " in 2020.", "second"],
  [" sells ore to ", ".", "first"],
  [" supplied 40 tonnes of oxide to ", ".", "first"],
  ["向", "供应精矿。", "first"],
  ["从", "采购磁体。", "second"],
  ["向", "采购磁体。", "second"],
])("tells who of two names supplies the other: X%sY%s", (between, after, expected) => {
  expect(tradeBetween(between, after)).toBe(expected);
});

test.each([
  [" was sold to ", "."],
  [" competes with ", "."],
  ["与", "签署协议。"],
])("tells nothing of a firm that is sold, nor of other words: X%sY%s", (between, after) => {
  expect(tradeBetween(between, after)).toBeNull();
});
