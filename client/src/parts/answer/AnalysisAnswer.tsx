import { evidenceIds } from "@atlas/server/vocabulary";
import { type ReactNode, useMemo } from "react";
import type { Analysis } from "../../papers/answers/common/Analysis.ts";
import { EvidenceMix } from "../claim/EvidenceMix.tsx";
import { AnalysisActions } from "./AnalysisActions.tsx";
import css from "./analysis.module.css";
import { Limits } from "./Limits.tsx";
import { TablePart } from "./table/TablePart.tsx";

interface AnalysisAnswerProps {
  analysis: Analysis;
  /** Replaces the title; null where the page already shows it. */
  head?: ReactNode;
  /** Replaces the bar of evidence grades. */
  figure?: ReactNode;
}

export function AnalysisAnswer({ analysis, head, figure }: AnalysisAnswerProps) {
  const { title, sentences, claims, context, tables, limits } = analysis;
  const byId = useMemo(
    () => new Map([...claims, ...(context ?? [])].map((claim) => [claim.id, claim])),
    [claims, context],
  );
  const counts = evidenceIds.map((evidence) => ({
    evidence,
    count: claims.filter((claim) => claim.evidence === evidence).length,
  }));
  return (
    <>
      {head === undefined ? <h2 className="heading below6">{title}</h2> : head}
      <div role="status">
        <ul className={css.sentences}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      {figure ?? (claims.length > 0 && <EvidenceMix counts={counts} total={claims.length} />)}
      <AnalysisActions analysis={analysis} />
      {tables.map((table) => (
        <TablePart key={table.caption} table={table} claims={byId} headed={table.caption === title} />
      ))}
      <Limits limits={limits} />
    </>
  );
}
