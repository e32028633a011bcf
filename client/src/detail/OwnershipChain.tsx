import type { EntityDetail, OwnershipStep } from "@atlas/server/contract";
import { EntityLink } from "./EntityLink.tsx";
import { shareText } from "./figureText.ts";
import css from "./PanelHead.module.css";
import { statusWords, strings } from "./strings.ts";

/** Who owns an organisation, nearest owner first, and how many subsidiaries it has itself. */
export function OwnershipChain({ detail: { owners, subsidiary_count } }: { detail: EntityDetail }) {
  const levels = [...new Set(owners.map((step) => step.level))];
  if (levels.length === 0 && subsidiary_count === 0) return null;
  return (
    <p className={css.text}>
      {levels.map((level, place) => (
        <span key={level}>
          {place === 0 ? `${strings.ownedBy} ` : " ‹ "}
          <Owners steps={owners.filter((step) => step.level === level)} />
        </span>
      ))}
      {levels.length > 0 && subsidiary_count > 0 && " · "}
      {subsidiary_count > 0 && strings.subsidiaries(subsidiary_count)}
    </p>
  );
}

function Owners({ steps }: { steps: readonly OwnershipStep[] }) {
  return steps.map((step, place) => (
    <span key={step.claim.id}>
      {place > 0 && ` ${strings.and} `}
      <EntityLink entity={step.owner} />
      {ownershipNote(step)}
    </span>
  ));
}

function ownershipNote({ claim }: OwnershipStep): string {
  const notes = [
    claim.share_pct === null ? null : shareText(claim.share_pct),
    claim.status === "in-force" ? null : statusWords[claim.status],
  ].filter(Boolean);
  return notes.length === 0 ? "" : ` (${notes.join(", ")})`;
}
