import { Link } from "react-router";
import { EvidenceBadge } from "../../claim/EvidenceBadge.tsx";
import { MixedWords } from "../../ui/MixedWords.tsx";
import { EXPLORE_PATH } from "../../url/view/viewPaths.ts";
import { emptyView, formatView, NEIGHBOURS_PER_STEP } from "../../url/view/viewState.ts";
import { labelled } from "../../words/listWords.ts";
import type { AnalysisCell } from "./Analysis.ts";

interface AnalysisCellViewProps {
  cell: AnalysisCell;
  /** What the cell tells of, by the heads of its row and column: a number by itself is no name of a link. */
  counts: string;
}

/** A cell of an analysis: an entity leads to the canvas, a number to what it counts, a grade has its badge, all else is text. */
export function AnalysisCellView({ cell, counts }: AnalysisCellViewProps) {
  const { text, entity, grade, lang, to } = cell;
  if (grade !== undefined) return <EvidenceBadge grade={grade} />;
  if (to !== undefined) {
    return (
      <Link to={to} aria-label={labelled(text, counts)}>
        {text}
      </Link>
    );
  }
  if (entity === undefined) return <MixedWords {...cell} />;
  const view = {
    ...emptyView,
    steps: [{ ids: [entity], neighbours: NEIGHBOURS_PER_STEP }],
    selection: { kind: "entity" as const, id: entity },
  };
  return (
    <Link to={`${EXPLORE_PATH}?${formatView(view)}`} lang={lang}>
      {text}
    </Link>
  );
}
