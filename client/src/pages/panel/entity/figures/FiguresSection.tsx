import type { Claim } from "@atlas/server/contract";
import { useId, useMemo, useState } from "react";
import type { ClaimReading } from "../../../../model/claim/ClaimReading.ts";
import groupCss from "../claims/group.module.css";
import { figuresStrings } from "../strings.ts";
import { compareFigures } from "./compareFigures.ts";
import { FigureTable } from "./FigureTable.tsx";

interface FiguresSectionProps {
  claims: readonly Claim[];
  reading: ClaimReading;
  /** Compares only what this claim is about. */
  of?: string;
  /** Whether it starts folded. */
  folded?: boolean;
}

/** Figures of several claims for one thing, side by side; nothing if there are none. */
export function FiguresSection({ claims, reading, of, folded = false }: FiguresSectionProps) {
  const [open, setOpen] = useState(!folded);
  const id = useId();
  const sets = useMemo(() => {
    const all = compareFigures(claims);
    return of === undefined ? all : all.filter((set) => set.claims.some((claim) => claim.id === of));
  }, [claims, of]);
  if (sets.length === 0) return null;
  return (
    <section className="apart6">
      <h3 className={groupCss.heading}>
        <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          <span className={groupCss.arrow} aria-hidden="true" />
          {figuresStrings.title}
          <span className={groupCss.count}>{sets.length}</span>
        </button>
      </h3>
      <div id={id} hidden={!open}>
        <p className="muted tiny above8">{figuresStrings.hint}</p>
        {sets.map((set) => (
          <FigureTable key={set.key} set={set} reading={reading} />
        ))}
      </div>
    </section>
  );
}
