import { claims, gradeOf } from "../support/oracles/csvClaims.ts";
import { realRows } from "../support/records/realRows.ts";

test("every claim has the grade that its sources earn by the codebook's rule", async () => {
  const rows = await realRows();
  const graded = rows.claims.map(({ id, evidence }) => [id, evidence]);
  expect(Object.fromEntries(graded)).toEqual(Object.fromEntries(claims.map((claim) => [claim.id, gradeOf(claim)])));
});

test("every grade occurs, so that the comparison says something of each", () => {
  expect(new Set(claims.map(gradeOf)).size).toBe(5);
});
