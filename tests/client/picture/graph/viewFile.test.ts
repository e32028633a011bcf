import {
  type KeptView,
  MOST_BYTES,
  readViewFile,
  viewFileName,
  writeViewFile,
} from "../../../../client/src/picture/graph/viewFile.ts";

const view: KeptView = {
  title: "包钢 and its mines",
  address: "/explore?s=baogang-group*&sel=bayan-obo",
  version: "2026.11",
  saved: "2026-11-25T10:00:00.000Z",
};
const changed = (change: object) => JSON.stringify({ ...JSON.parse(writeViewFile(view)), ...change });

test("what was written is read again", () => {
  expect(readViewFile(writeViewFile(view))).toEqual(view);
});

test("a file of before the data set was known still opens", () => {
  expect(readViewFile(changed({ dataset_version: null, saved: undefined }))).toEqual({
    ...view,
    version: null,
    saved: "",
  });
});

test.each([
  ["a picture", "\u0089PNG", { fault: "other-kind" }],
  ["a table of own data", "id,name\nacme,Acme\n", { fault: "other-kind" }],
  ["half a file", writeViewFile(view).slice(0, 60), { fault: "not-json" }],
  ["other data", '{"nodes":[]}', { fault: "other-kind" }],
  ["a list", "[1]", { fault: "other-kind" }],
  ["nothing", "null", { fault: "other-kind" }],
  ["a file of a later atlas", changed({ format: 7 }), { fault: "newer", format: 7 }],
  ["a file without a format", changed({ format: "one" }), { fault: "incomplete", field: "format" }],
  ["a file without a title", changed({ title: undefined }), { fault: "incomplete", field: "title" }],
  ["an address elsewhere", changed({ address: "https://example.org/" }), { fault: "incomplete", field: "address" }],
  [
    "an address on another host",
    changed({ address: "//example.org/explore" }),
    { fault: "incomplete", field: "address" },
  ],
  ["a script", changed({ address: "javascript:alert(1)" }), { fault: "incomplete", field: "address" }],
  ["a file that is far too long", " ".repeat(MOST_BYTES + 1), { fault: "too-large" }],
])("%s is refused", (_what, text, fault) => {
  expect(readViewFile(text)).toEqual(fault);
});

test.each(["/table?s=a", "/paths?from=a&to=b", "/ownership/baogang-group", "/questions/whoElseMakesIt?technology=x"])(
  "a file may hold %s",
  (address) => {
    expect(readViewFile(changed({ address }))).toMatchObject({ address });
  },
);

test("a file is called by its title, in any script, without what file systems refuse", () => {
  expect(viewFileName("包钢: mines/steel?")).toBe("包钢-mines-steel.atlas-view.json");
  expect(viewFileName("???")).toBe("view.atlas-view.json");
});
