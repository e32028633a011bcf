import type { EvidenceMirror, EvidenceRequest, StageCoverage } from "../../contract/index.ts";
import { dueKinds } from "../../due.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { columnValues, evidenceIds } from "../../vocabulary.ts";
import { claimCounts } from "../summary.ts";
import { dueClaims } from "./dueClaims.ts";
import {
  claimYears,
  evidenceClaimsCount,
  publisherClaims,
  technologyCoverage,
  typeEvidence,
} from "./evidenceQueries.ts";

/** Publishers that are named. */
const PUBLISHERS = 20;
/** Technologies that are looked through. */
const TECHNOLOGIES = 5000;

/** What the data set rests on, and what it does not tell: a mirror of the data, each number of which is a list of claims. */
export async function evidenceMirror(
  store: GraphStore,
  { day = serverDay() }: EvidenceRequest,
): Promise<EvidenceMirror> {
  const [counts, [single], due, publishers, years, types, technologies] = await Promise.all([
    claimCounts.run(store, {}),
    evidenceClaimsCount.run(store, {
      onePublisher: true,
      evidence: [],
      sources: [],
      independently: false,
      entityType: "",
      year: "",
    }),
    dueClaims(store, { day }),
    publisherClaims.run(store, { maxRows: PUBLISHERS }),
    claimYears.run(store, {}),
    typeEvidence.run(store, {}),
    technologyCoverage.run(store, { maxRows: TECHNOLOGIES }),
  ]);
  return {
    day,
    claim_count: counts.reduce((sum, { count }) => sum + count, 0),
    grades: evidenceIds.map((evidence) => ({
      evidence,
      count: counts.reduce((sum, one) => sum + (one.evidence === evidence ? one.count : 0), 0),
    })),
    one_publisher: single?.total ?? 0,
    due: dueKinds.map((kind) => ({ kind, count: due.claims.filter((one) => one.due.kind === kind).length })),
    due_more: due.more,
    publishers,
    years,
    types,
    stages: columnValues.stage.map((stage) =>
      stageCoverage(
        stage,
        technologies.filter((one) => one.stage === stage),
      ),
    ),
  };
}

/** The day by the clock of the server, in Greenwich. */
export function serverDay(): string {
  return new Date().toISOString().slice(0, 10);
}

interface Covered {
  technology: string;
  developers: number;
  with_maturity: number;
  supported: number;
}

function stageCoverage(stage: StageCoverage["stage"], technologies: readonly Covered[]): StageCoverage {
  const lacking = (lacks: (one: Covered) => boolean) => technologies.filter(lacks).map(({ technology }) => technology);
  return {
    stage,
    technologies: technologies.length,
    undeveloped: lacking(({ developers }) => developers === 0),
    without_maturity: lacking(({ developers, with_maturity }) => developers > 0 && with_maturity === 0),
    unsupported: lacking(({ developers, supported }) => developers > 0 && supported === 0),
  };
}
