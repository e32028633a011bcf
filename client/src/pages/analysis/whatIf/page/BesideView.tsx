import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import type { WhatIfState } from "../../../../model/address/pages/whatIfAddress.ts";
import { besideAnalysis } from "../../../../papers/answers/whatIf/beside/besideAnalysis.ts";
import { AnalysisActions } from "../../../../parts/answer/AnalysisActions.tsx";
import page from "../../../../parts/answer/analysis.module.css";
import { Limits } from "../../../../parts/answer/Limits.tsx";
import { TablePart } from "../../../../parts/answer/table/TablePart.tsx";
import { whatIfAnswer } from "../../../../parts/api/analyses.ts";
import { Awaited } from "../../../../parts/api/request/Awaited.tsx";
import { strings as frame } from "../../../../ui/strings.ts";
import { useLanguage } from "../../../../ui/useLanguage.ts";
import css from "./whatIf.module.css";

/** Two what-ifs: their findings side by side, and who is hit by both or by one. */
export function BesideView({ asked }: { asked: WhatIfState }) {
  const [one, other] = useQueries({ queries: [whatIfAnswer(asked.first), whatIfAnswer(asked.second)] });
  const language = useLanguage();
  const [first, second] = [one.data, other.data];
  const analysis = useMemo(
    () => (first && second && language ? besideAnalysis([first, second], asked) : null),
    [first, second, asked, language],
  );
  const failed = [one, other].find(({ error }) => error !== null);
  if (failed || !analysis) return <Awaited error={failed?.error} lines={8} />;
  const { title, sentences, tables, claims, limits } = analysis;
  const [finding, findingBeside, counted] = sentences;
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return (
    <div className={page.answer}>
      <title>{frame.titleOf(title)}</title>
      <div role="status">
        <div className={`grid ${css.beside}`}>
          <h2 className={css.finding}>{finding}</h2>
          <h2 className={css.finding}>{findingBeside}</h2>
        </div>
        <p>{counted}</p>
      </div>
      <AnalysisActions analysis={analysis} />
      {tables.map((table) => (
        <TablePart key={table.caption} table={table} claims={byId} />
      ))}
      <Limits limits={limits} />
    </div>
  );
}
