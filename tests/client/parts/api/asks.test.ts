import { wholeList } from "../../../../client/src/model/address/pages/evidenceAddress.ts";
import {
  comparison,
  countryComparison,
  evidenceClaims,
  evidenceMirror,
  landscape,
  ownership,
  removalAnswer,
  technologyLandscape,
  whatIfAnswer,
} from "../../../../client/src/parts/api/analyses.ts";
import { changes, changesAmong, timelineClaims } from "../../../../client/src/parts/api/changes.ts";
import { claimContext, ownershipContext } from "../../../../client/src/parts/api/claims.ts";
import { questionAnswer, questions } from "../../../../client/src/parts/api/questions.ts";
import { entityDetail, sourceDetail, summary } from "../../../../client/src/parts/api/records.ts";
import { createQueryClient } from "../../../../client/src/parts/api/request/createQueryClient.ts";
import { fakeFetch } from "../../../support/browser/fakeFetch.ts";

const asked = {
  questions: questions(),
  question: questionAnswer("whoElseMakesIt", { technology: "disc-motors" }),
  landscape: landscape({ stage: "magnet", sector: "", evidence: "single-source" }),
  technology: technologyLandscape("disc-motors", "single-source"),
  comparison: comparison(["northern-rare-earth", "lynas-rare-earths", "mp-materials"]),
  countries: countryComparison(["DE", "JP"]),
  removal: removalAnswer({ ids: ["lynas-rare-earths"], country: "", subsidiaries: "with" }),
  whatIf: whatIfAnswer({ ids: ["dysprosium-oxide"], countries: ["CN"], stop: "exports", subsidiaries: "with" }),
  ownership: ownership("northern-rare-earth"),
  timeline: timelineClaims("mofcom", { predicates: ["DEVELOPS"], evidence: [] }),
  entity: entityDetail("mofcom"),
  evidence: evidenceMirror("2026-11-25"),
  evidenceList: evidenceClaims(wholeList("disputed"), "2026-11-25"),
  article: sourceDetail("reex-2025-baogang-innovation"),
  changes: changes({
    from: "2026.11",
    to: null,
    kinds: ["regraded"],
    predicates: [],
    types: [],
    impacts: [],
    entities: [],
    countries: [],
    steps: [],
  }),
  changesOfView: changesAmong("2026.11", ["mofcom"]),
  briefing: claimContext([]),
  owners: ownershipContext([]),
  summary: summary(),
};

test.each(Object.entries(asked))(
  "what is asked for %s stands with it, so that its Cypher can be told",
  async (_, one) => {
    const fake = fakeFetch({ "/api": { body: { claims: [], entities: [], sources: [], total: 0 } } });
    // Each query returns its own type; only the request matters here.
    await createQueryClient().fetchQuery(one as ReturnType<typeof summary>);
    const asks = [one.meta?.asks ?? []].flat();
    expect(asks.map(({ path }) => `/api${path}`)).toEqual(fake.asked);
  },
);
