import type { Claim } from "@atlas/server/contract";
import { gradesIn, lineGrade } from "@atlas/server/lineGrade";
import { lineTally } from "../../../model/claim/line/lineTally.ts";
import { EvidenceBadge } from "../../../parts/claim/EvidenceBadge.tsx";
import { cardStrings } from "../frame/cardStrings.ts";
import css from "../frame/PanelHead.module.css";

/** The grade of the line between two entities and, if its claims differ in grade, why it is this one. */
export function LineGrade({ claims }: { claims: [Claim, ...Claim[]] }) {
  return (
    <>
      <p className={css.text}>
        {cardStrings.line} <EvidenceBadge grade={lineGrade(claims)} /> {lineTally(claims)}
      </p>
      {gradesIn(claims) > 1 && <p className={css.small}>{cardStrings.lineRule}</p>}
    </>
  );
}
