import { parseView } from "../../../../client/src/model/address/view/viewState.ts";
import { chosenKeyPoints, keyPointsOf } from "../../../../client/src/papers/keyPoints/chosenKeyPoints.ts";
import { claimOf } from "../../../support/records/clientRecords.ts";

const about = { view: parseView("s=a,b"), analysis: null };
const claims = ["one", "two", "three", "four", "five", "six"].map((id, place) => ({
  claim: claimOf({ id, subject: `subject-${id}`, evidence: "corroborated", publisher_count: 9 - place }),
}));
const doubted = { claim: claimOf({ id: "doubted", evidence: "disputed" }) };

test("the author's choice keeps its order, without claims that are not shown, and ends at twelve", () => {
  expect(chosenKeyPoints(["three", "gone", "one", "three"], claims, about)).toEqual(["three", "one"]);
  const many = Array.from({ length: 14 }, (_, place) => ({ claim: claimOf({ id: `claim-${place}` }) }));
  const all = many.map(({ claim }) => claim.id);
  expect(chosenKeyPoints(all, many, about)).toEqual(all.slice(0, 12));
});

test("without a choice, or if nothing of it is shown, four claims are proposed, one of them disputed", () => {
  expect(chosenKeyPoints([], claims, about)).toEqual(["one", "two", "three", "four"]);
  expect(chosenKeyPoints(["gone"], [doubted, ...claims], about)).toEqual(["one", "two", "three", "doubted"]);
});

test("a proposal has no two claims between the same entities", () => {
  const same = ["x", "y"].map((id) => ({ claim: claimOf({ id, subject: "a", object: "b" }) }));
  expect(chosenKeyPoints([], same, about)).toEqual(["x"]);
});

test("a view without claims has no key points", () => {
  expect(chosenKeyPoints(["one"], [], about)).toEqual([]);
});

test("of an answer, what is said about the entities in question is proposed first, however well the rest is evidenced", () => {
  const view = parseView("s=subject-one,subject-two,x,y");
  const asked = { claim: claimOf({ id: "asked", subject: "x", object: "y", evidence: "self-reported" }) };
  const analysis = { address: "/what-if?ids=x,z&subsidiaries=without" };
  expect(chosenKeyPoints([], [...claims, asked], { view, analysis })[0]).toBe("asked");
});

test("the claims that an answer names first are proposed, as far as they are shown", () => {
  const analysis = { address: "/what-if?ids=x", points: ["six", "gone", "two"] };
  expect(chosenKeyPoints([], claims, { ...about, analysis })).toEqual(["six", "two"]);
  expect(chosenKeyPoints(["one"], claims, { ...about, analysis })).toEqual(["one"]);
});

test("the claims chosen are the key points also where an answer numbers others before them", () => {
  const numbered = claims.map((one, place) => ({ ...one, number: place + 1 }));
  const settings = { keyPoints: ["four", "two"] };
  expect(keyPointsOf({ claims: numbered, settings }).map(({ number }) => number)).toEqual([4, 2]);
});
