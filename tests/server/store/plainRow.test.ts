import { runInNewContext } from "node:vm";
import type { Row } from "../../../server/src/store/GraphStore.ts";
import { plainRow } from "../../../server/src/store/parseRows.ts";

describe("plainRow", () => {
  test("leaves what JSON can carry as it is", () => {
    const row = { text: "a", number: 1.5, yes: false, nothing: null, list: [1, ["b"]], map: { key: { inner: [] } } };
    const before = JSON.stringify(row);
    expect(JSON.stringify(plainRow(row))).toBe(before);
  });

  test("makes numbers of bigints and texts of dates, at any depth", () => {
    class Duration {
      toString() {
        return "P1D";
      }
    }
    const row = { list: [2n ** 53n], map: { at: new Date(0), span: new Duration() } };
    expect(plainRow(row)).toEqual({ list: [2 ** 53], map: { at: "1970-01-01T00:00:00.000Z", span: "P1D" } });
  });

  test("knows a plain object of another realm, as the engine's native code may make it", () => {
    const row: Row = runInNewContext("({ map: { list: [1n, { a: null }] } })");
    expect(JSON.stringify(plainRow(row))).toBe('{"map":{"list":[1,{"a":null}]}}');
  });
});
