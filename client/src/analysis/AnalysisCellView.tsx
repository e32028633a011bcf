import { Link } from "react-router";
import { EvidenceBadge } from "../ui/EvidenceBadge.tsx";
import { labelled } from "../ui/listWords.ts";
import { EXPLORE_PATH } from "../url/viewPaths.ts";
import { emptyView, formatView, NEIGHBOURS_PER_STEP } from "../url/viewState.ts";
import type { AnalysisCell } from "./Analysis.ts";

interface AnalysisCellViewProps {
  cell: AnalysisCell;
  /** What the cell tells of, by the heads of its row and column: a number by itself is no name of a link. */
  counts: string;
}

/** A cell of an analysis: an entity leads to the canvas, a number to what it counts, a grade has its badge, all else is text. */
export function AnalysisCellView({ cell, counts }: AnalysisCellViewProps) {
  const { text, entity, grade, lang, english, to } = cell;
  if (grade !== undefined) return <EvidenceBadge grade={grade} />;
  if (to !== undefined) {
    return (
      <Link to={to} aria-label={labelled(text, counts)}>
        {text}
      </Link>
    );
  }
  if (english !== undefined) return <PartlyEnglish text={text} english={english} />;
  if (entity === undefined) return lang === undefined ? text : <span lang={lang}>{text}</span>;
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

function PartlyEnglish({ text, english }: { text: string; english: string }) {
  const start = text.lastIndexOf(english);
  return (
    <>
      {text.slice(0, start)}
      <span lang="en">{english}</span>
      {text.slice(start + english.length)}
    </>
  );
}
