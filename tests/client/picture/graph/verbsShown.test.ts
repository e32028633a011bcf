import { MOST_WITH_VERBS, verbsShown } from "../../../../client/src/picture/graph/linksOf.ts";

test("verbs stand on up to 40 lines unless the reader chooses", () => {
  expect(MOST_WITH_VERBS).toBe(40);
  expect([verbsShown("auto", 40), verbsShown("auto", 41)]).toEqual(["every line", "ownership"]);
  expect([verbsShown("always", 1000), verbsShown("never", 1)]).toEqual(["every line", "no line"]);
});
