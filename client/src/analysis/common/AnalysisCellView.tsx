import { Link } from "react-router";
import { EvidenceBadge } from "../../claim/EvidenceBadge.tsx";
import { MixedWords } from "../../ui/MixedWords.tsx";
import { NEIGHBOURS_PER_STEP } from "../../url/view/steps.ts";
import { EXPLORE_PATH } from "../../url/view/viewPaths.ts";
import { emptyView, formatView } from "../../url/view/viewState.ts";
import { labelled } from "../../words/listWords.ts";
import type { AnalysisCell } from "./Analysis.ts";

interface AnalysisCellViewProps {
  cell: AnalysisCell;
  /** Headings of the row and column, for the accessible name of a link: a bare number says nothing. */
  context: string;
}

/**
 * A cell: an entity links to the canvas, a number to what it counts, a grade shows its badge, anything else is text.
 */
export function AnalysisCellView({ cell, context }: AnalysisCellViewProps) {
  const { text, entity, grade, lang, to } = cell;
  if (grade !== undefined) return <EvidenceBadge grade={grade} />;
  if (to !== undefined) {
    return (
      <Link to={to} aria-label={labelled(text, context)}>
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
