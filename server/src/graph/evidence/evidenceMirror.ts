import type { EvidenceMirror, EvidenceRequest, StageCoverage } from "../../contract/index.ts";
import { dueKinds } from "../../rules/due.ts";
import { columnValues, evidenceIds } from "../../rules/vocabulary.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { compareText } from "../compareText.ts";
import { sumBy } from "../groupBy.ts";
import { dueClaims } from "./dueClaims.ts";
import { checkTallies, claimTallies, publisherClaims, technologyCoverage } from "./evidenceQueries.ts";

type Tally = Awaited<ReturnType<typeof claimTallies.run>>[number];

type Checked = Awaited<ReturnType<typeof checkTallies.run>>[number];

const PUBLISHERS = 20;
const TECHNOLOGIES = 5000;

/** A mirror of the data's evidence and gaps, in which each number is a list of claims. */
export async function evidenceMirror(
  store: GraphStore,
  { day = serverDay() }: EvidenceRequest,
): Promise<EvidenceMirror> {
  const [tallies, checked, due, publishers, found] = await Promise.all([
    claimTallies.run(store, {}),
    checkTallies.run(store, {}),
    dueClaims(store, { day }),
    publisherClaims.run(store, { maxRows: PUBLISHERS }),
    technologyCoverage.run(store, { maxRows: TECHNOLOGIES + 1 }),
  ]);
  const technologies = found.slice(0, TECHNOLOGIES);
  return {
    day,
    claim_count: total(tallies),
    grades: evidenceIds.map((evidence) => ({
      evidence,
      count: total(tallies.filter((one) => one.evidence === evidence)),
    })),
    one_publisher: total(tallies.filter((one) => one.one_publisher)),
    relayed: total(tallies.filter((one) => one.relayed && one.evidence === "single-source")),
    due: dueKinds.map((kind) => ({ kind, count: due.claims.filter((one) => one.due.kind === kind).length })),
    due_more: due.more,
    checks: sumBy(checked, ({ dossier, verdict }) => ({ dossier, verdict })),
    lost_grades: lostGrades(checked),
    publishers,
    years: sumBy(tallies, ({ year, evidence }) => ({ year, evidence })).sort(
      (a, b) => compareText(a.year, b.year) || compareText(a.evidence, b.evidence),
    ),
    types: sumBy(tallies.flatMap(ofItsTypes), ({ type, evidence }) => ({ type, evidence })).sort(
      (a, b) => compareText(a.type, b.type) || compareText(a.evidence, b.evidence),
    ),
    stages: columnValues.stage.map((stage) =>
      stageCoverage(
        stage,
        technologies.filter((one) => one.stage === stage),
      ),
    ),
    technologies_more: found.length > TECHNOLOGIES,
  };
}

/** Claims whose grade would be better if no source had failed its check, by both grades. */
function lostGrades(checked: readonly Checked[]): EvidenceMirror["lost_grades"] {
  const lost = checked.flatMap(({ before, evidence, count }) => (before === "" ? [] : { before, evidence, count }));
  return sumBy(lost, ({ before, evidence }) => ({ before, evidence })).sort(
    (a, b) => compareText(a.before, b.before) || compareText(a.evidence, b.evidence),
  );
}

/** Today by the server's clock, in UTC. */
export function serverDay(): string {
  return new Date().toISOString().slice(0, 10);
}

function total(rows: readonly { count: number }[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}

/** The claims under the type of each end; a claim between two of one type counts once. */
function ofItsTypes({ subject_type, object_type, evidence, count }: Tally) {
  return [...new Set([subject_type, object_type])].map((type) => ({ type, evidence, count }));
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
