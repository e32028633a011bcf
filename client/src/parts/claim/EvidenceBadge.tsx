import { type Evidence, evidenceGrades } from "@atlas/server/vocabulary";
import { gradeName } from "../../model/words/names.ts";
import { EvidenceLine } from "./EvidenceLine.tsx";

/** The grade of a claim: its word, tint and line style. */
export function EvidenceBadge({ grade }: { grade: Evidence }) {
  const { light, dark } = evidenceGrades[grade];
  const tint = `color-mix(in srgb, light-dark(${light}, ${dark}) 16%, var(--sheet))`;
  return (
    <span className="ink tiny strong nowrap line gap6 round4 chipPadded" style={{ background: tint }}>
      <EvidenceLine grade={grade} width={20} />
      {gradeName(grade)}
    </span>
  );
}
