import { cypherMap, cypherText, float } from "../../../../../client/src/papers/formats/cypher/cypherValue.ts";

test("quotes and backslashes are escaped, so that no text ends its literal", () => {
  expect(cypherText("' \\' \\u0027")).toBe("'\\' \\\\\\' \\\\u0027'");
});

test("a literal stands on one line, also where the text has several", () => {
  expect(cypherText("a\nb\r\tc\u2028d\0")).toBe("'a\\nb\\r\\tc\\u2028d\\u0000'");
});

test("figures stay floats, counts whole numbers, and what is null is left out", () => {
  const row = {
    share_pct: float(37),
    quantity: float(1e21),
    lat: float(-1.5),
    claim_count: 3,
    city: null,
    aliases: [],
  };
  expect(cypherMap(row)).toBe("{share_pct: 37.0, quantity: 1e21, lat: -1.5, claim_count: 3, aliases: []}");
});
