import { EXAMPLE_VIEW } from "../../../client/src/help/tourStops.ts";
import { parseView } from "../../../client/src/url/view/viewState.ts";
import { realRows } from "../../support/records/realRows.ts";

test("the picture of the tour shows entities of the data set", async () => {
  const known = new Set((await realRows()).entities.map(({ id }) => id));
  const named = parseView(EXAMPLE_VIEW).steps.flatMap(({ ids }) => ids);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});
