import type { ChangeAnswer, Release } from "@atlas/server/contract";
import type { ChangesAsked } from "../../../model/address/pages/changesAddress.ts";
import { changesAnalysis } from "../../../papers/answers/changes/changesAnalysis.ts";
import { strings } from "../../../papers/answers/changes/strings.ts";
import { AnalysisActions } from "../../../parts/answer/AnalysisActions.tsx";
import page from "../../../parts/answer/analysis.module.css";
import { Limits } from "../../../parts/answer/Limits.tsx";
import { ChangeFilters } from "./ChangeFilters.tsx";
import { ChangesTable } from "./ChangesTable.tsx";
import css from "./changes.module.css";
import { EntityChanges } from "./EntityChanges.tsx";

interface ChangesProps {
  answer: ChangeAnswer;
  asked: ChangesAsked;
  kept: readonly Release[];
  onAsk: (asked: ChangesAsked) => void;
}

export function Changes({ answer, asked, kept, onAsk }: ChangesProps) {
  const analysis = changesAnalysis(answer, asked, kept);
  return (
    <>
      <div role="status" className={css.found}>
        <h2 className={page.heading}>
          {answer.total < answer.changed
            ? strings.listed(answer.total, answer.changed)
            : strings.heading(answer.changed)}
        </h2>
      </div>
      <ul className={page.sentences}>
        {analysis.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {answer.changed > 0 && <ChangeFilters answer={answer} asked={asked} onAsk={onAsk} />}
      {answer.changed > 0 && answer.total === 0 && <p>{strings.none}</p>}
      {answer.total > 0 && (
        <>
          <AnalysisActions analysis={analysis} />
          <ChangesTable answer={answer} />
        </>
      )}
      <EntityChanges changes={answer.entity_changes} />
      <Limits limits={analysis.limits} />
    </>
  );
}
