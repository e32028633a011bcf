import { Fragment } from "react";
import { Link } from "react-router";
import { labelled } from "../../../model/words/listWords.ts";
import type { AnalysisCell } from "../../../papers/answers/common/Analysis.ts";
import { entityAddress } from "../../../papers/answers/common/canvasAddress.ts";
import { MixedWords } from "../../../ui/MixedWords.tsx";
import { EvidenceBadge } from "../../claim/EvidenceBadge.tsx";

interface AnalysisCellViewProps {
  cell: AnalysisCell;
  /** Headings of the row and column, for the accessible name of a link: a bare number says nothing. */
  context: string;
}

/**
 * A cell: an entity links to the canvas, a number to what it counts, the steps of a chain to their claims; a grade shows its
 * badge, anything else is text.
 */
export function AnalysisCellView({ cell, context }: AnalysisCellViewProps) {
  const { text, entity, grade, tally, lang, to, parts, lines } = cell;
  if (grade !== undefined) {
    return (
      <>
        <EvidenceBadge grade={grade} /> {tally}
      </>
    );
  }
  if (parts !== undefined) {
    return parts.map((part, place) => (
      // Two chains in one cell may share a step.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <Fragment key={place}>
        {part.before}
        <Link to={part.to}>{part.text}</Link>
      </Fragment>
    ));
  }
  if (to !== undefined) {
    return (
      <Link to={to} aria-label={labelled(text, context)}>
        {text}
      </Link>
    );
  }
  if (entity === undefined) return <MixedWords {...cell} />;
  return (
    <>
      <Link to={entityAddress(entity)} lang={lang}>
        {lines?.[0] ?? text}
      </Link>
      {lines && <div className="muted small">{lines[1]}</div>}
    </>
  );
}
