import type { ReleasedEntity } from "@atlas/server/contract";
import { paperAddress } from "../../../model/address/pages/readAddress.ts";
import { gradeReasons } from "../../../model/claim/change/changeTexts.ts";
import { markedStatement } from "../../../model/claim/statement.ts";
import { listSentences } from "../../../model/words/listWords.ts";
import type { Analysis, AnalysisTable } from "../common/Analysis.ts";
import { claimGradeCell, english, gradeCell, itemTable } from "../common/cells.ts";
import { type CheckedClaim, type CheckedPaper, isTold } from "./checkPaper.ts";
import type { KeptPaper } from "./FoundPaper.ts";
import { noteTables } from "./noteTable.ts";
import { headline, otherTexts, remarks, verdictText } from "./paperWords.ts";
import { strings } from "./strings.ts";

/** A note to hand on: what became of a paper, or of several in one file. */
export function paperAnalysis(kept: KeptPaper, papers: readonly CheckedPaper[]): Analysis {
  const claims = papers.flatMap(claimsOf);
  const [digest = null, ...digests] = noteTables(papers);
  return {
    title: strings.title(kept.name),
    finding: listSentences(papers.filter(({ answer }) => answer !== null).map(headline)).replace(/[.。]$/, ""),
    address: paperAddress(kept.key),
    sentences: papers.flatMap((paper) => [
      ...(paper.answer === null ? [] : [headline(paper), ...still(paper)]),
      ...remarks(paper),
    ]),
    tables: papers.flatMap(tablesOf),
    digest,
    digests,
    onlyHere: true,
    leads: true,
    answerOnly: true,
    limits: strings.limits,
    claims: [...new Map(claims.map((claim) => [claim.id, claim])).values()],
    entities: [],
  };
}

/** How many claims say what they said; nothing if all or none do, which the headline tells. */
function still({ claims }: CheckedPaper): string[] {
  const same = claims.filter(({ verdicts }) => verdicts.includes("unchanged")).length;
  return same === 0 || same === claims.length ? [] : [strings.still(same)];
}

/** The claims that the tables tell of, as far as they exist; all of the paper if nothing is to be told. */
function claimsOf({ answer, claims }: CheckedPaper) {
  const told = claims.filter(isTold);
  const added = answer?.claims.filter(({ id }) => answer.added.includes(id)) ?? [];
  const shown = told.length + added.length === 0 ? claims : told;
  return [...shown.flatMap(({ now }) => now ?? []), ...added];
}

function tablesOf(paper: CheckedPaper): AnalysisTable[] {
  const { answer, claims } = paper;
  if (answer === null) return [];
  const changed = claims.filter(({ verdicts }) => !verdicts.includes("unchanged"));
  const own = claims.filter((claim) => claim.own !== null);
  const added = answer.claims.filter(({ id }) => answer.added.includes(id));
  return [
    ...(changed.length === 0 ? [] : [changedTable(paper, changed)]),
    ...(own.length === 0
      ? []
      : [
          itemTable(strings.ownTable, own, {
            columns: [
              { label: strings.number, width: 4, number: true, of: ({ number }) => String(number) },
              { label: strings.ownWordsColumn, width: 30, of: (claim) => english(claim.own?.words ?? "") },
              { label: strings.before, width: 30, of: ({ before }) => english(before?.statement ?? "") },
            ],
            claimIds: ({ id, now }) => (now === null ? [] : [id]),
          }),
        ]),
    ...(added.length === 0
      ? []
      : [
          itemTable(strings.newTable, added, {
            columns: [
              { label: strings.statement, width: 40, of: (claim) => english(markedStatement(claim)) },
              { label: strings.evidence, width: 12, of: claimGradeCell },
            ],
            claimIds: ({ id }) => [id],
          }),
        ]),
  ];
}

function changedTable({ answer }: CheckedPaper, changed: readonly CheckedClaim[]): AnalysisTable {
  const entities = new Map<string, ReleasedEntity>(answer?.entities.map((entity) => [entity.id, entity]));
  const reasons = reasonsOf(answer);
  return itemTable(strings.table, changed, {
    columns: [
      { label: strings.number, width: 4, number: true, of: ({ number }) => String(number) },
      { label: strings.became, width: 10, of: (claim) => verdictText(claim) },
      { label: strings.before, width: 24, of: ({ before }) => english(before?.statement ?? "") },
      { label: strings.now, width: 24, of: (claim) => english(statementNow(claim)) },
      { label: strings.gradeThen, width: 10, of: ({ before }) => (before ? gradeCell(before.evidence) : "") },
      { label: strings.gradeNow, width: 10, of: ({ now }) => (now ? gradeCell(now.evidence) : "") },
      {
        label: strings.more,
        width: 24,
        below: "list",
        of: (claim) => listSentences([...otherTexts(claim, entities), reasons.get(claim.id) ?? ""].filter(Boolean)),
      },
    ],
    claimIds: ({ id, now }) => (now === null ? [] : [id]),
  });
}

/** The statement as it is now; empty if it is the same. */
function statementNow({ before, now }: CheckedClaim): string {
  return now === null || now.statement === before?.statement ? "" : markedStatement(now);
}

/** Why regraded claims have their new grade. */
export function reasonsOf(answer: CheckedPaper["answer"]): ReadonlyMap<string, string> {
  if (answer === null) return new Map();
  const changes = answer.paper.flatMap(({ change }) => change ?? []);
  return gradeReasons({ changes, claims: answer.claims, regraded: answer.regraded });
}
