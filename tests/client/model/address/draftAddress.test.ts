import { draftAddress, draftIn, withDraft } from "../../../../client/src/model/address/draftAddress.ts";

test("a draft is opened beside the view of an address, and on the canvas from a page without one", () => {
  expect(draftAddress("desk-1", "/table?s=baogang-group")).toBe("/table?s=baogang-group&draft=desk-1");
  expect(draftAddress("desk-1", "/desk")).toBe("/explore?draft=desk-1");
  expect(draftAddress("desk-2", "/explore?draft=desk-1")).toBe("/explore?draft=desk-2");
});

test("an id that no claim can have opens no draft", () => {
  expect(draftIn("?draft=desk-1&s=a")).toBe("desk-1");
  expect(draftIn("?draft=../x")).toBeNull();
  expect(draftIn("?s=a")).toBeNull();
});

test("closing a draft leaves the rest of the address as it was written", () => {
  expect(withDraft("?s=a*,b&draft=desk-1&sel=a", null)).toBe("s=a*,b&sel=a");
});
