import { fromJson } from "../../../../server/src/dataset/read/datasetFile.ts";

test("JSON is read with the byte order mark that an editor put before it", () => {
  expect(fromJson('\ufeff{ "a": 1 }')).toEqual({ value: { a: 1 }, fault: null });
});

test("a comma too many is told with its line and character", () => {
  expect(fromJson('\ufeff{\n  "a": 1,\n  }')).toEqual({
    value: undefined,
    fault: {
      line: 3,
      column: null,
      message: "is not valid JSON from character 3: expected double-quoted property name",
    },
  });
});

test("a text that ends too early, or says another thing, is told with the reason", () => {
  expect(fromJson("").fault?.message).toBe("is not valid JSON: unexpected end of JSON input");
  expect(fromJson('{ "a": hello }').fault?.message).toMatch(/^is not valid JSON: unexpected token 'h'/);
});
