import { hasItsTurn, TURNS } from "./turn.ts";

const turns = Array.from({ length: TURNS }, (_, turn) => String(turn));

test.each(["opens", "closes", "说中文"])("the test “%s” has its turn once", (name) => {
  expect(turns.filter((turn) => hasItsTurn(name, turn))).toHaveLength(1);
});

test("every test has its turn where all have", () => {
  expect(hasItsTurn("opens", "all")).toBe(true);
});
