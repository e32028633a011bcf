import type { ClaimChange } from "@atlas/server/contract";
import { VisuallyHidden } from "@mantine/core";
import { changeStrings as words } from "../../model/claim/strings.ts";
import css from "./change.module.css";
import { EvidenceBadge } from "./EvidenceBadge.tsx";

/** The grade of a claim, with its former grade if that differs. */
export function GradeChange({ change: { before, after } }: { change: ClaimChange }) {
  const [old, now] = [before?.evidence, after?.evidence];
  const only = now ?? old;
  if (only === undefined) return null;
  if (old === undefined || now === undefined || old === now) return <EvidenceBadge grade={only} />;
  return (
    <span className={css.grades}>
      <EvidenceBadge grade={old} />
      <span aria-hidden="true">→</span>
      <VisuallyHidden> {words.becomes} </VisuallyHidden>
      <EvidenceBadge grade={now} />
    </span>
  );
}
