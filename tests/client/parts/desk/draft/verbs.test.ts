import { entityTypeIds, predicateIds, predicates } from "@atlas/server/vocabulary";
import { aboutTypes, objectsFor, subjectsFor, verbsBetween } from "../../../../../client/src/parts/desk/draft/verbs.ts";

test("the verbs between two types are those that the vocabulary allows", () => {
  expect(verbsBetween("organisation", "place")).toEqual(["LOCATED_IN", "MINES"]);
  expect(verbsBetween("technology", "technology")).toEqual(["PART_OF", "GOES_INTO", "DEPENDS_ON"]);
  expect(verbsBetween("place", "organisation")).toEqual([]);
  expect(verbsBetween(null, null)).toEqual(predicateIds);
});

test("whatever is offered for one end can be said with the other end", () => {
  for (const predicate of predicateIds) {
    const offered = subjectsFor(predicate, null);
    expect([...offered].sort()).toEqual([...predicates[predicate].subject].sort());
    for (const subject of offered) {
      for (const object of objectsFor(predicate, subject)) expect(verbsBetween(subject, object)).toContain(predicate);
    }
  }
});

test("without a verb, an end may be of any type that has a verb to the other", () => {
  expect(objectsFor(null, null)).toEqual(entityTypeIds);
  expect(subjectsFor(null, "place")).toEqual(["organisation", "place"]);
});

test("what a claim may be about follows from its verb", () => {
  expect(aboutTypes("SUPPLIES")).toEqual(["technology", "product"]);
  expect(aboutTypes("MINES")).toEqual([]);
  expect(aboutTypes(null)).toEqual([]);
});
