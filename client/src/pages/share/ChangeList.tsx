import type { ChangeAnswer, ClaimChange } from "@atlas/server/contract";
import { useLocation } from "react-router";
import { EXPLORE_PATH, TABLE_PATH } from "../../model/address/view/viewPaths.ts";
import { formatView, parseView } from "../../model/address/view/viewState.ts";
import { gradeReasons } from "../../model/claim/change/gradeReasons.ts";
import { GradeChange } from "../../parts/claim/GradeChange.tsx";
import { KindMarks } from "../../parts/claim/KindMarks.tsx";
import { StatementChange } from "../../parts/claim/StatementChange.tsx";
import css from "./OtherVersion.module.css";
import { strings } from "./strings.ts";

/** The changed claims of a view, each linked to its card beside the view. */
export function ChangeList({ id, label, answer }: { id: string; label: string; answer: ChangeAnswer }) {
  const { pathname, search } = useLocation();
  const entities = new Map(answer.entities.map((entity) => [entity.id, entity]));
  const reasons = gradeReasons(answer);
  const page = pathname === TABLE_PATH ? TABLE_PATH : EXPLORE_PATH;
  const cardOf = ({ id: claim, after }: ClaimChange) =>
    after === null ? null : `${page}?${formatView({ ...parseView(search), selection: { kind: "claim", id: claim } })}`;
  return (
    // It scrolls by itself, so that the picture below stays in sight, and by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section id={id} className={css.list} aria-label={label} tabIndex={0}>
      {answer.total > answer.changes.length && <p>{strings.firstChanges(answer.changes.length, answer.total)}</p>}
      <ul>
        {answer.changes.map((change) => (
          <li key={change.id}>
            <div className={css.marks}>
              <KindMarks change={change} /> <GradeChange change={change} />
            </div>
            <StatementChange
              change={change}
              entities={entities}
              card={cardOf(change)}
              reason={reasons.get(change.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
