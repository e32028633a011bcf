import { ownStates } from "../../../../../server/src/dataset/grade/evidence/ownStates.ts";

test.each(["government", "state-group"])("an organisation of the kind %s is of the state of its country", (kind) => {
  expect(ownStates({ type: "organisation", kind, country: "CN" })).toEqual(["CN"]);
});

test.each(["listed-company", "university", "association", null])("one of the kind %s is of none", (kind) => {
  expect(ownStates({ type: "organisation", kind, country: "CN" })).toEqual([]);
});

test("a policy is of every state of its jurisdiction", () => {
  expect(ownStates({ type: "policy", kind: "charter", country: "US;AU" })).toEqual(["US", "AU"]);
});

test("a place in a country is not its state's, nor is anything without a country", () => {
  expect(ownStates({ type: "place", kind: "province", country: "CN" })).toEqual([]);
  expect(ownStates({ type: "organisation", kind: "government", country: null })).toEqual([]);
  expect(ownStates({ type: "policy", kind: "standard", country: null })).toEqual([]);
});
