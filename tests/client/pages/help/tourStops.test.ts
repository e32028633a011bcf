import { EXPLORE_PATH } from "../../../../client/src/model/address/view/viewPaths.ts";
import { parseView } from "../../../../client/src/model/address/view/viewState.ts";
import { sights, tourStops } from "../../../../client/src/pages/help/tourStops.ts";
import { readQuestions } from "../../../../server/src/questions/readQuestions.ts";
import { realRows } from "../../../support/records/realRows.ts";

test("what the tour shows is in the data set", async () => {
  const { entities, claims } = await realRows();
  const known = new Set([...entities, ...claims].map(({ id }) => id));
  const named = Object.values(sights).flatMap(({ address }) => idsIn(new URL(address, "https://atlas.test")));
  expect(named).toEqual(expect.arrayContaining(["baogang-group", "bao-008", "tesla", "samarium-cobalt-magnets"]));
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

test("the tour is short, and shows a question, a path and a briefing on their own pages", () => {
  expect(tourStops.length).toBeLessThanOrEqual(9);
  const { questions } = readQuestions();
  const asked = questions.map(({ question: { id } }) => `/questions/${id}`);
  const paths = [sights.question, sights.path, sights.briefing].map(({ address }) => address.split("?")[0]);
  expect(asked).toContain(paths[0]);
  expect(paths.slice(1)).toEqual(["/paths", "/briefing"]);
});

/** Ids of entities and claims in an address. */
function idsIn({ pathname, searchParams, search }: URL): string[] {
  if (!searchParams.has("s")) return [...searchParams.values()];
  const { steps, selection } = parseView(search);
  const selected = selection && "id" in selection && pathname === EXPLORE_PATH ? [selection.id] : [];
  return [...steps.flatMap(({ ids }) => ids), ...selected];
}
