import { graphQueries } from "../support/records/graphQueries.ts";
import { describeOnRealData } from "./onRealData.ts";

describeOnRealData("both engines answer the same over the real data set", 0, (data) => {
  test("every query, with its example", async () => {
    const { comparison } = data();
    const queries = await graphQueries();
    await comparison.each(queries.values(), (query) => comparison.query(query, query.example));
    expect(queries.size).toBeGreaterThan(50);
  });
});
