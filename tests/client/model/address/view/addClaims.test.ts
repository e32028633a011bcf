import { addClaims, endsOfClaims } from "../../../../../client/src/model/address/view/addClaims.ts";
import { formatView, parseView } from "../../../../../client/src/model/address/view/viewState.ts";

const claims = [
  { subject: "a", object: "b" },
  { subject: "c", object: "a" },
];

test("the ends of claims stand once each", () => {
  expect(endsOfClaims(claims)).toEqual(["a", "b", "c"]);
});

test("claims come as one step of what is missing, and what was hidden of them is shown", () => {
  const view = parseView("s=a,x&hide=a,x&hidePairs=a~b,a~x");
  const after = addClaims(view, claims, new Set(["a", "x"]));
  expect(after.steps.at(-1)).toEqual({ ids: ["b", "c"], neighbours: 0 });
  expect([after.hidden, after.hidePairs]).toEqual([["x"], ["a~x"]]);
  expect(formatView(addClaims(after, claims, new Set(["a", "b", "c"])))).toBe(formatView(after));
});
