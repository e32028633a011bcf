import { deskNotice } from "../../../server/src/desk/deskErrors.ts";

test("of an open desk, or none, nothing is said", () => {
  expect(deskNotice({ why_not: null, faults: [] })).toBeNull();
  expect(deskNotice({ why_not: "off", faults: [] })).toBeNull();
});

test("of a desk with faults each is told at its place, twenty at most", () => {
  const fault = { table: "claims", key: "a-1", column: "object", message: "has nobody" } as const;
  expect(deskNotice({ why_not: "faults", faults: [fault, { ...fault, table: null, key: null, column: null }] })).toBe(
    [
      "The desk is closed: files of the desk were edited by hand and have faults: nothing is written until they are mended",
      "  claims a-1 object: has nobody",
      "  has nobody",
    ].join("\n"),
  );
  expect(deskNotice({ why_not: "faults", faults: Array(22).fill(fault) })?.split("\n")).toHaveLength(22);
});

test("of a desk of another server its operator learns that it is shown only", () => {
  expect(deskNotice({ why_not: "locked", faults: [] })).toBe(
    "The desk is closed: another server writes to the folder of the desk",
  );
});
