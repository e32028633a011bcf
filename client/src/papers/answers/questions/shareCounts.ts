import type { Claim, QuestionAnswer, QuestionRow } from "@atlas/server/contract";
import { type Counts, countsOf, newestCount, overWholeTexts } from "../../../model/claim/counts.ts";
import { nameOrId } from "../../../model/words/entityName.ts";

/** The rows of an answer that lists shares, with the older counts of a share under its newest; else each row alone. */
export function shareCounts(answer: QuestionAnswer): Counts<QuestionRow>[] {
  const claimOf = claimsOfRows(answer);
  return countsOf(
    answer.rows,
    (row) => {
      const claim = claimOf(row);
      // A claim without a share counts nothing.
      if (!claim || claim.share_pct === null) return String(answer.rows.indexOf(row));
      return [claim.subject, claim.object].sort().join(" ");
    },
    (a, b) => {
      const [one, other] = [claimOf(a), claimOf(b)];
      return one && other ? newestCount(one, other) : 0;
    },
  );
}

/** Sentences on things whose newest shares in an answer are more than the whole. */
export function sharesOverWhole(answer: QuestionAnswer): string[] {
  const claimOf = claimsOfRows(answer);
  const entities = new Map(answer.entities.map((entity) => [entity.id, entity]));
  const newest = shareCounts(answer).flatMap(({ newest: row }) => claimOf(row) ?? []);
  return overWholeTexts(newest, (id) => nameOrId(entities.get(id), id));
}

/** The claim whose share a row tells; null for rows of answers that list none. */
function claimsOfRows({ question, claims }: QuestionAnswer): (row: QuestionRow) => Claim | null {
  if (question.columns.every(({ name }) => name !== "share_pct")) return () => null;
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return ({ claim_ids: [id = ""] }) => byId.get(id) ?? null;
}
