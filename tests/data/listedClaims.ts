import { wholeList } from "../../client/src/model/address/pages/evidenceAddress.ts";
import type { EvidenceList } from "../../server/src/contract/index.ts";
import { claimsByEvidence } from "../../server/src/graph/evidence/claimsByEvidence.ts";
import type { GraphStore } from "../../server/src/store/GraphStore.ts";

/** The ids of all claims of a list of the Evidence page on a day, in alphabetical order. */
export async function listedClaims(
  store: GraphStore,
  { list, publisher = "", day }: { list: EvidenceList; publisher?: string; day: string },
): Promise<string[]> {
  const page = await claimsByEvidence(store, { ...wholeList(list), evidence: [], publisher, day, limit: 2000 });
  expect(page.total).toBe(page.claims.length);
  return page.claims.map(({ id }) => id).sort();
}
