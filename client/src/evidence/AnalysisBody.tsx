import type { Claim } from "@atlas/server/contract";
import { evidenceIds } from "@atlas/server/vocabulary";
import { type ReactNode, useMemo } from "react";
import type { Analysis } from "../analysis/Analysis.ts";
import { AnalysisActions } from "../analysis/AnalysisActions.tsx";
import { AnalysisTableView } from "../analysis/AnalysisTableView.tsx";
import page from "../analysis/analysis.module.css";
import { Limits } from "../analysis/Limits.tsx";
import { EvidenceMix } from "../ui/EvidenceMix.tsx";
import css from "./evidence.module.css";

interface AnalysisBodyProps {
  analysis: Analysis;
  /** What stands above the answer. */
  head?: ReactNode;
}

/** An analysis as it is read: its sentences, how its claims are evidenced, what can be done with it, its tables and limits. */
export function AnalysisBody({ analysis, head }: AnalysisBodyProps) {
  const { sentences, tables, limits } = analysis;
  const claims = useMemo(() => new Map<string, Claim>(analysis.claims.map((claim) => [claim.id, claim])), [analysis]);
  const counts = evidenceIds.map((evidence) => ({
    evidence,
    count: analysis.claims.filter((claim) => claim.evidence === evidence).length,
  }));
  const Heading = head === undefined ? "h2" : "h3";
  return (
    <div className={css.answer}>
      {head}
      <div role="status">
        <ul className={page.sentences}>
          {sentences.map((sentence, place) => (
            <li key={sentence} className={place === 0 ? css.first : undefined}>
              {sentence}
            </li>
          ))}
        </ul>
      </div>
      {analysis.claims.length > 0 && <EvidenceMix counts={counts} total={analysis.claims.length} />}
      <AnalysisActions analysis={analysis} />
      {tables.map((table) => (
        <div key={table.caption} className={css.group}>
          {table.caption !== analysis.title && <Heading className={page.heading}>{table.caption}</Heading>}
          <AnalysisTableView table={table} claims={claims} />
        </div>
      ))}
      <Limits limits={limits} />
    </div>
  );
}
