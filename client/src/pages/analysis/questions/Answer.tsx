import type { Question, QuestionAnswer } from "@atlas/server/contract";
import { evidenceIds } from "@atlas/server/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { firstSentences } from "../../../papers/answers/questions/firstSentences.ts";
import { moneyTable } from "../../../papers/answers/questions/money/moneyAnswers.ts";
import { type ParameterText, questionAnalysis } from "../../../papers/answers/questions/questionAnalysis.ts";
import { questionChart } from "../../../papers/answers/questions/questionChart.ts";
import { coverageText } from "../../../papers/answers/questions/rowStanding.ts";
import { rowTables } from "../../../papers/answers/questions/rowTables.ts";
import { type Sorting, sortRows } from "../../../papers/answers/questions/sortRows.ts";
import { strings } from "../../../papers/answers/questions/strings.ts";
import { AnalysisActions } from "../../../parts/answer/AnalysisActions.tsx";
import page from "../../../parts/answer/analysis.module.css";
import { FeedLink } from "../../../parts/answer/FeedLink.tsx";
import { Limits } from "../../../parts/answer/Limits.tsx";
import { TablePart } from "../../../parts/answer/table/TablePart.tsx";
import { BarChart } from "../../../parts/charts/BarChart.tsx";
import { EvidenceMix } from "../../../parts/claim/EvidenceMix.tsx";
import { useLanguage } from "../../../ui/useLanguage.ts";
import { AnswerTable } from "./AnswerTable.tsx";
import { parameterTexts } from "./parameterTexts.ts";

/** An answer: number of rows, evidence, limits, chart and rows. */
export function Answer({ answer, values }: { answer: QuestionAnswer; values: Readonly<Record<string, string>> }) {
  const [sorting, setSorting] = useState<Sorting>(null);
  const entities = useMemo(() => new Map(answer.entities.map((entity) => [entity.id, entity])), [answer]);
  const rows = useMemo(() => sortRows(answer, sorting, entities), [answer, sorting, entities]);
  const parameters = useParameterTexts(answer.question, values);
  const analysis = questionAnalysis(answer, rows, values, parameters);
  const claims = useMemo(() => new Map(answer.claims.map((claim) => [claim.id, claim])), [answer]);
  const addedUp = moneyTable(answer);
  const chart = questionChart(answer, values);
  const first = firstSentences(answer, values).map((sentence) => (
    <p key={sentence} className="large pretty measure below12">
      {sentence}
    </p>
  ));
  if (answer.rows.length === 0) {
    return (
      <>
        <div role="status">
          {first}
          <p>{strings.none}</p>
        </div>
        <Limits limits={analysis.limits} />
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
        {first}
        <p className="pretty measure below12">{coverageText(answer, rows)}</p>
        <h2 className="heading below6">{strings.rows(answer.rows.length)}</h2>
      </div>
      {answer.more && <p className={page.limits}>{strings.more(answer.rows.length)}</p>}
      {/* A bar of grades beside shares reads as a bar of shares. */}
      {answer.question.id !== "ownersOf" && <EvidenceMix counts={counts} total={answer.claims.length} />}
      <Limits limits={analysis.limits} />
      <AnalysisActions analysis={analysis} />
      <FeedLink asked={{ ...values, question: answer.question.id }} />
      {chart && <BarChart chart={chart} />}
      {addedUp && <TablePart table={addedUp} claims={claims} />}
      {rowTables(answer, rows).map((table) => (
        <section key={table.title} className={table.title === null ? undefined : "apart26"}>
          {table.title !== null && <h3 className="heading below6">{table.title}</h3>}
          <AnswerTable {...table} answer={answer} entities={entities} sorting={sorting} onSort={setSorting} />
        </section>
      ))}
    </>
  );
}

/** The parameters of a question as text in the interface language; empty until all names have arrived. */
function useParameterTexts(question: Question, values: Readonly<Record<string, string>>): readonly ParameterText[] {
  const language = useLanguage();
  const { data } = useQuery({
    queryKey: ["parameterTexts", question.id, values, language],
    queryFn: ({ client }) => parameterTexts(question, values, client),
  });
  return data ?? [];
}
