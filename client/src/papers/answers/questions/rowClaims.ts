import type { Claim, QuestionAnswer, QuestionRow } from "@atlas/server/contract";

export type Asked = Pick<QuestionAnswer, "question" | "claims">;

/** The columns of a row that repeat a value of one claim. */
const repeated: Readonly<Record<string, (claim: Claim) => string | null>> = {
  statement: ({ statement }) => statement,
  status: ({ status, last_reported }) => last_reported ?? status,
  evidence: ({ evidence }) => evidence,
  maturity: ({ maturity }) => maturity,
  newest_source: ({ newest_source }) => newest_source,
};

/** The claims that a row rests on; the one that it tells of, whose status, evidence and source it shows, comes first. */
export function claimsOfRows({ question, claims }: Asked): (row: QuestionRow) => Claim[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return ({ cells, claim_ids }) => {
    const own = claim_ids.flatMap((id) => byId.get(id) ?? []);
    const tells = (claim: Claim) =>
      question.columns.every(({ name, list }, at) => list || (repeated[name]?.(claim) ?? cells[at]) === cells[at]);
    const telling = own.find(tells);
    return telling === undefined ? own : [telling, ...own.filter((claim) => claim !== telling)];
  };
}
