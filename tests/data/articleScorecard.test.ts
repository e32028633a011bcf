import { claimsByVerdict } from "../../client/src/papers/answers/evidence/article/articleAnalysis.ts";
import { sourceDetail } from "../../server/src/graph/sources.ts";
import { embeddedWith } from "../support/engines/embeddedWith.ts";
import { ARTICLE } from "../support/oracles/articleClaims.ts";
import { type CsvRow, cited, claims, idsOf, sources } from "../support/oracles/csvClaims.ts";
import { gradeOf, independentPublishers } from "../support/oracles/csvEvidence.ts";
import { realRows } from "../support/records/realRows.ts";

test("the scorecard of the seed article groups its claims as the files do", async () => {
  const store = await embeddedWith(await realRows());
  const groups = claimsByVerdict(await sourceDetail(store, { id: ARTICLE }));
  await store.close();
  const publisher = sources.get(ARTICLE)?.publisher ?? "";
  const own = claims.filter((claim) => cited(claim, "sources").includes(ARTICLE));
  const verdict = (claim: CsvRow) => {
    const grade = gradeOf(claim);
    if (grade === "assessed" || grade === "disputed") return grade;
    const publishers = independentPublishers(claim);
    if (publishers.size === 0) return "ownWord";
    publishers.delete(publisher);
    if (publishers.size === 0) return "alone";
    return publishers.size > 1 && grade === "corroborated" ? "supported" : "oneOther";
  };
  for (const [name, found] of Object.entries(groups)) {
    expect([name, found.map(({ id }) => id).sort()]).toEqual([
      name,
      idsOf(own.filter((claim) => verdict(claim) === name)),
    ]);
  }
});
