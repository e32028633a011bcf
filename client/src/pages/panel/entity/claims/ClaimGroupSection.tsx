import { useId, useState } from "react";
import type { ClaimReading } from "../../../../model/claim/ClaimReading.ts";
import { ClaimCard } from "../../claim/ClaimCard.tsx";
import { strings } from "../../frame/strings.ts";
import css from "./group.module.css";
import type { ClaimGroup } from "./groupClaims.ts";

interface ClaimGroupSectionProps {
  group: ClaimGroup;
  reading: ClaimReading;
  /** The entity whose claims are listed; null names both ends. */
  from: string | null;
  /** Whether each claim shows its verb, because the heading does not. */
  verbs?: boolean;
}

/** The claims under one verb phrase, in a section that folds. */
export function ClaimGroupSection({ group, reading, from, verbs = false }: ClaimGroupSectionProps) {
  const [open, setOpen] = useState(true);
  const id = useId();
  const all = group.claims.length === group.total;
  return (
    <section className="apart6">
      <h3 className={css.heading}>
        <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          <span className={css.arrow} aria-hidden="true" />
          {group.phrase}
          <span className={css.count}>{all ? group.total : strings.shownOf(group.claims.length, group.total)}</span>
        </button>
      </h3>
      <div id={id} hidden={!open} data-claims>
        {group.claims.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} reading={reading} from={from} verb={verbs} />
        ))}
      </div>
    </section>
  );
}
