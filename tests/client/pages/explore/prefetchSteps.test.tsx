import { prefetchSteps } from "../../../../client/src/pages/explore/useForesight.ts";
import { createQueryClient } from "../../../../client/src/parts/api/request/createQueryClient.ts";
import { fakeFetch } from "../../../support/browser/fakeFetch.ts";
import { fakePicture } from "../../../support/browser/fakePicture.ts";
import { claimOf, entityOf } from "../../../support/records/clientRecords.ts";

const [group, mine] = [entityOf({ id: "group" }), entityOf({ id: "mine" })];
const claim = claimOf({ id: "1", subject: "group", object: "mine" });
const steps = [{ ids: ["group"], neighbours: 30 }];

test("what a view will draw is asked for before it is shown, and known then", async () => {
  const { asked } = fakeFetch({ "/api/picture": fakePicture({ entities: [group, mine], claims: [claim] }) });
  const queries = createQueryClient();
  const graph = await prefetchSteps(queries, steps);
  expect(graph?.entities).toEqual([group, mine]);
  expect(graph?.claims).toEqual([claim]);
  expect(graph?.layers).toEqual([{ anchor: "group", ids: ["group", "mine"] }]);
  await prefetchSteps(queries, steps);
  expect(asked).toHaveLength(1);
});

test("what cannot be had is not told: the view itself will say so", async () => {
  fakeFetch({ "/api/picture": { status: 500, code: "internal" } });
  expect(await prefetchSteps(createQueryClient(), steps)).toBeNull();
});
