import { canvasSelection } from "../../../../client/src/picture/graph/toElements.ts";
import { claimOf } from "../../../support/records/clientRecords.ts";

const claims = [claimOf({ id: "c1", subject: "a", object: "b" })];

test("a claim is marked as the line between its ends, where that is drawn", () => {
  expect(canvasSelection({ kind: "claim", id: "c1" }, claims)).toEqual({ kind: "pair", a: "a", b: "b" });
  expect(canvasSelection({ kind: "claim", id: "c2" }, claims)).toBeNull();
});

test("a source is marked nowhere, all else as it is", () => {
  expect(canvasSelection({ kind: "source", id: "a" }, claims)).toBeNull();
  expect(canvasSelection(null, claims)).toBeNull();
  expect(canvasSelection({ kind: "entity", id: "a" }, claims)).toEqual({ kind: "entity", id: "a" });
});

test("what is drawn in a bundle is marked as that bundle, and so is a line to it", () => {
  const bundleOf = new Map([
    ["b", "a~place"],
    ["c", "a~place"],
  ]);
  const bundle = { kind: "entity", id: "a~place" };
  expect(canvasSelection({ kind: "several", ids: ["b", "c"] }, claims, bundleOf)).toEqual(bundle);
  expect(canvasSelection({ kind: "entity", id: "c" }, claims, bundleOf)).toEqual(bundle);
  expect(canvasSelection({ kind: "several", ids: ["b", "d"] }, claims, bundleOf)).toEqual({
    kind: "several",
    ids: ["a~place", "d"],
  });
  expect(canvasSelection({ kind: "claim", id: "c1" }, claims, bundleOf)).toEqual({
    kind: "pair",
    a: "a",
    b: "a~place",
  });
});
