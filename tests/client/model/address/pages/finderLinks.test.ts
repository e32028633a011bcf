import { finderWith, rememberFinder } from "../../../../../client/src/model/address/pages/finderState.ts";

test("a link to the finder sets one end and keeps the rest of what was asked last", () => {
  rememberFinder("?from=baotou&to=tesla&hops=6");
  expect(finderWith({ from: "lynas" })).toBe("/paths?from=lynas&to=tesla&hops=6");
  expect(finderWith({ to: "lynas" })).toBe("/paths?from=baotou&to=lynas&hops=6");
});

test("the other end is left to be picked anew where it would be the same", () => {
  expect(finderWith({ from: "tesla" }, "from=baotou&to=tesla")).toBe("/paths?from=tesla");
  expect(finderWith({ to: "baotou" }, "from=baotou&to=tesla")).toBe("/paths?to=baotou");
});

test("where nothing was asked before, one end is asked for", () => {
  rememberFinder("");
  expect(finderWith({ from: "lynas" })).toBe("/paths?from=lynas");
});
