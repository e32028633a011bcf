import { chosenKeyPoints } from "../../../../client/src/briefing/keyPoints/chosenKeyPoints.ts";
import { parseView } from "../../../../client/src/url/view/viewState.ts";
import { claimOf } from "../../../support/records/clientRecords.ts";

const view = parseView("s=a,b");
const claims = ["one", "two", "three", "four", "five", "six"].map((id, place) => ({
  claim: claimOf({ id, subject: `subject-${id}`, evidence: "corroborated", publisher_count: 9 - place }),
}));
const doubted = { claim: claimOf({ id: "doubted", evidence: "disputed" }) };

test("the author's choice keeps its order, without claims that are not shown, and ends at five", () => {
  expect(chosenKeyPoints(["three", "gone", "one", "three"], claims, view)).toEqual(["three", "one"]);
  const all = claims.map(({ claim }) => claim.id);
  expect(chosenKeyPoints(all, claims, view)).toEqual(all.slice(0, 5));
});

test("without a choice, or if nothing of it is shown, four claims are proposed, one of them disputed", () => {
  expect(chosenKeyPoints([], claims, view)).toEqual(["one", "two", "three", "four"]);
  expect(chosenKeyPoints(["gone"], [doubted, ...claims], view)).toEqual(["one", "two", "three", "doubted"]);
});

test("a proposal has no two claims between the same entities", () => {
  const same = ["x", "y"].map((id) => ({ claim: claimOf({ id, subject: "a", object: "b" }) }));
  expect(chosenKeyPoints([], same, view)).toEqual(["x"]);
});

test("a view without claims has no key points", () => {
  expect(chosenKeyPoints(["one"], [], view)).toEqual([]);
});
