import type { WatchedAnswer } from "@atlas/server/contract";
import { useMemo } from "react";
import { claimAddress } from "../../model/address/view/claimAddress.ts";
import { gradeReasons } from "../../model/claim/change/changeTexts.ts";
import type { NewsLine } from "../../model/watch/newsLines.ts";
import { newsStrings } from "../../model/watch/strings.ts";
import { GradeChange } from "../../parts/claim/GradeChange.tsx";
import { StatementChange } from "../../parts/claim/StatementChange.tsx";
import { DatedClaim } from "./DatedClaim.tsx";
import css from "./since.module.css";

interface NewsItemsProps {
  lines: readonly NewsLine[];
  answer: WatchedAnswer;
  /** Leaves out all but the statement and the reason for its grade. */
  brief?: boolean;
}

/** News line by line: its kind, the claim with what changed, and its grades. */
export function NewsItems({ lines, answer, brief = false }: NewsItemsProps) {
  const changes = useMemo(() => answer.watches.flatMap((one) => one.changes), [answer]);
  const reasons = useMemo(() => gradeReasons({ ...answer, changes }), [answer, changes]);
  const entities = useMemo(() => new Map(answer.entities.map((entity) => [entity.id, entity])), [answer]);
  const now = useMemo(() => new Map(answer.claims.map((claim) => [claim.id, claim])), [answer]);
  return (
    <ul className={css.lines}>
      {lines.map((line) => (
        <li key={line.id} data-claim={line.id} data-kind={line.kind}>
          <span className={`tiny strong round4 chipPadded nowrap ${css.kind}`} title={newsStrings.meanings[line.kind]}>
            {newsStrings.kinds[line.kind]}
          </span>
          {"claim" in line ? (
            <DatedClaim claim={line.claim} />
          ) : (
            <div className="shrinks">
              <StatementChange
                change={line.change}
                entities={entities}
                card={now.has(line.id) && line.change.after ? claimAddress(line.change.after) : null}
                reason={reasons.get(line.id)}
                now={now.get(line.id)}
                brief={brief}
              />
              <GradeChange change={line.change} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
