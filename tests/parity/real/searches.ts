import type { ClaimSearchRequest, SearchRequest } from "../../../server/src/contract/index.ts";
import { searchClaims } from "../../../server/src/graph/claimSearch.ts";
import { fewerWords } from "../../../server/src/graph/search/fewerWords.ts";
import { search } from "../../../server/src/graph/search/search.ts";
import { broadSearches, searchCases } from "../../support/records/searchCases.ts";
import { sampled } from "../../support/tier.ts";
import { PATIENCE_MS, type RealData } from "../onRealData.ts";

/** Searches for entities and claims, as they are typed. */
export function searchesAgree(data: () => RealData): void {
  test("every search, in all scripts, with typing errors, and with what Lucene would take for an operator", async () => {
    const { rows, comparison } = data();
    const typed = sampled([...searchCases.map(([text]) => text), ...broadSearches], 3);
    await comparison.each(typed, (q) => compareSearch({ q, types: [], country: "", limit: 100 }));
    await comparison.each(typed, (q) => compareSearch({ q, types: ["technology", "place"], country: "CN", limit: 5 }));
    await comparison.each(typed, (q) => compareClaimSearch({ q, limit: 20, offset: 0 }));
    const worded = sampled(
      rows.claims.map(({ statement }) => statement.slice(0, 200)),
      Math.ceil(rows.claims.length / 40),
    );
    await comparison.each([...worded, "northern rare earth magnet joint venture", "北方稀土 magnet"], (q) =>
      compareSearch({ q, types: [], country: "", limit: 100 }),
    );
    await comparison.each(worded, (q) => compareSearch({ q, types: ["organisation"], country: "CN", limit: 3 }));
    const questions = [...typed, ...typed.map((one, index) => `who has ${one}, and ${typed.at(index - 1)}?`)];
    await comparison.each(questions, (q) =>
      comparison.same(`fewer words ${JSON.stringify(q)}`, (store) => fewerWords(store, { q })),
    );
  });

  test(
    "every name of the sample, its first half, and with two letters swapped",
    async () => {
      const { rows, sample, comparison } = data();
      const sampled = rows.entities.filter(({ id }) => sample.entities.includes(id));
      const typed = sampled.flatMap(({ search_names }) => search_names).flatMap(asTyped);
      await comparison.each(typed, (q) => compareSearch({ q, types: [], country: "", limit: 20 }));
    },
    PATIENCE_MS,
  );

  function compareSearch(request: SearchRequest): Promise<unknown> {
    return data().comparison.same(`search ${JSON.stringify(request)}`, (store) => search(store, request));
  }

  function compareClaimSearch(request: ClaimSearchRequest): Promise<unknown> {
    return data().comparison.same(`claims ${JSON.stringify(request)}`, (store) => searchClaims(store, request));
  }
}

/** A name as people type it: whole, its first half, and with two letters in the middle swapped. */
function asTyped(name: string): string[] {
  const half = Math.ceil(name.length / 2);
  const swapped = [name.slice(0, half - 1), name.charAt(half), name.charAt(half - 1), name.slice(half + 1)].join("");
  return [name, name.slice(0, half), swapped].map((text) => text.slice(0, 200));
}
