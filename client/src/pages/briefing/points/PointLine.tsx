import type { Briefing, NumberedClaim } from "../../../papers/briefing/Briefing.ts";
import { statementText } from "../../../papers/document/statementRuns.ts";
import { EvidenceBadge } from "../../../parts/claim/EvidenceBadge.tsx";
import { OwnMark } from "../../../parts/claim/OwnMark.tsx";
import { pageStrings } from "../pageStrings.ts";
import css from "./keyPoints.module.css";
import { RowButtons, RowFrame, type RowPlace } from "./RowFrame.tsx";

interface PointLineProps extends RowPlace {
  claim: NumberedClaim["claim"];
  number: number;
  briefing: Briefing;
  /** Null for the only one. */
  onRemove: (() => void) | null;
}

/** A key point: its sentence, grade and buttons. */
export function PointLine({ claim, number, briefing, onRemove, ...place }: PointLineProps) {
  return (
    <RowFrame place={place} className={css.point}>
      <p className={`flush middling breaks ${css.text}`}>{statementText(claim, briefing)}</p>
      <div className={css.row}>
        <span className={`gap8 ${css.marks}`}>
          <EvidenceBadge claim={claim} />
          <OwnMark of={claim} />
        </span>
        <RowButtons
          place={place}
          labels={{
            up: pageStrings.moveUp(number),
            down: pageStrings.moveDown(number),
            remove: pageStrings.removePoint(number),
          }}
          onRemove={onRemove}
        />
      </div>
    </RowFrame>
  );
}
