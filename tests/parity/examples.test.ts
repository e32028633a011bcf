import { claimsByIds } from "../../server/src/graph/claims.ts";
import { claimRow } from "../../server/src/graph/rowShapes.ts";
import { graphQueries } from "../support/records/graphQueries.ts";
import { describeOnRealData } from "./onRealData.ts";

describeOnRealData("both engines answer the same over the real data set", 0, (data) => {
  test("every query, with its example", async () => {
    const { comparison } = data();
    const queries = await graphQueries();
    await comparison.each(queries.values(), (query) => comparison.query(query, query.example));
    expect(queries.size).toBeGreaterThan(50);
  });

  test("every claim of which the registers or checks say more, as the files say it", async () => {
    const { comparison, rows } = data();
    const said = rows.claims.filter(
      ({ relayed_sources, attributed_to, dispute_about, check_lacks }) =>
        relayed_sources.length + attributed_to.length + check_lacks.length > 0 || dispute_about !== null,
    );
    const answers = await comparison.same("claims", (store) =>
      claimsByIds.run(store, { ids: said.map(({ id }) => id) }),
    );
    const byId = new Map(answers.map(({ claim }) => [claim.id, claim]));
    expect(said.length).toBeGreaterThan(200);
    expect(said.map(({ id }) => byId.get(id))).toEqual(said.map((claim) => claimRow.parse(claim)));
  });
});
