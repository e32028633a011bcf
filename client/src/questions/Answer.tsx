import type { QuestionAnswer } from "@atlas/server/contract";
import { evidenceIds } from "@atlas/server/vocabulary";
import { useMemo, useState } from "react";
import { EvidenceMix } from "../ui/EvidenceMix.tsx";
import { AnswerActions } from "./AnswerActions.tsx";
import { AnswerTable } from "./AnswerTable.tsx";
import css from "./QuestionsPage.module.css";
import { type Sorting, sortRows } from "./sortRows.ts";
import { strings } from "./strings.ts";

/** An answer: how many rows, how well they are evidenced, what cannot be told, and the rows. */
export function Answer({ answer, limits }: { answer: QuestionAnswer; limits: string }) {
  const [sorting, setSorting] = useState<Sorting>(null);
  const entities = useMemo(() => new Map(answer.entities.map((entity) => [entity.id, entity])), [answer]);
  const rows = useMemo(() => sortRows(answer, sorting, entities), [answer, sorting, entities]);
  if (answer.rows.length === 0) {
    return (
      <>
        <p role="status">{strings.none}</p>
        <p className={css.limits}>
          <strong>{strings.limits}.</strong> {limits}
        </p>
      </>
    );
  }
  const counts = evidenceIds.map((evidence) => ({
    evidence,
    count: answer.claims.filter((claim) => claim.evidence === evidence).length,
  }));
  return (
    <>
      <div role="status">
        <h2 className={css.heading}>{strings.rows(answer.rows.length)}</h2>
      </div>
      {answer.more && <p className={css.limits}>{strings.more(answer.rows.length)}</p>}
      <EvidenceMix counts={counts} total={answer.claims.length} />
      <p className={css.limits}>
        <strong>{strings.limits}.</strong> {limits}
      </p>
      <AnswerActions answer={answer} rows={rows} entities={entities} />
      <AnswerTable answer={answer} rows={rows} entities={entities} sorting={sorting} onSort={setSorting} />
    </>
  );
}
