import type { Claim } from "@atlas/server/contract";
import { type Evidence, evidenceGrades } from "@atlas/server/vocabulary";
import { disputedPoint } from "../../model/claim/disputeText.ts";
import { claimGrade } from "../../model/claim/gradeText.ts";
import { labelled } from "../../model/words/listWords.ts";
import { gradeName } from "../../model/words/names.ts";
import { EvidenceLine } from "./EvidenceLine.tsx";

/** The grade of a claim: its word, tint and line style, and whose word the claim is if it is, whole, somebody's. */
export function EvidenceBadge(props: { grade: Evidence } | { claim: Claim }) {
  const [grade, text] =
    "claim" in props ? [props.claim.evidence, claimGrade(props.claim)] : [props.grade, gradeName(props.grade)];
  // A speaker's name may be longer than a column.
  const isShort = text === gradeName(grade);
  const point = "claim" in props && grade === "disputed" ? disputedPoint(props.claim) : null;
  const { light, dark } = evidenceGrades[grade];
  const tint = `color-mix(in srgb, light-dark(${light}, ${dark}) 16%, var(--sheet))`;
  return (
    <span
      className={`ink tiny strong line gap6 round4 chipPadded ${isShort ? "nowrap" : ""}`}
      style={{ background: tint }}
      title={point === null ? undefined : labelled(text, point)}
    >
      <EvidenceLine grade={grade} width={20} />
      {text}
    </span>
  );
}
