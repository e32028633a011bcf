import type { ChangeAnswer, ClaimChange } from "@atlas/server/contract";
import { claimAddress } from "../../../model/address/view/claimAddress.ts";
import { gradeReasons } from "../../../model/claim/change/changeTexts.ts";
import { strings } from "../../../papers/answers/changes/strings.ts";
import table from "../../../parts/answer/table/table.module.css";
import { GradeChange } from "../../../parts/claim/GradeChange.tsx";
import { KindMarks } from "../../../parts/claim/KindMarks.tsx";
import { StatementChange } from "../../../parts/claim/StatementChange.tsx";
import css from "./changes.module.css";

/** The claims that changed; each links to its card if it still exists. */
export function ChangesTable({ answer }: { answer: ChangeAnswer }) {
  const entities = new Map(answer.entities.map((entity) => [entity.id, entity]));
  const reasons = gradeReasons(answer);
  const listedIds = new Set(answer.claims.map(({ id }) => id));
  return (
    // Wide tables scroll on their own, by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={table.scroll} aria-label={strings.table} tabIndex={0}>
      <table className={`middling full collapsed ${table.table} ${css.table}`}>
        <thead>
          <tr>
            <th scope="col">{strings.change}</th>
            <th scope="col">{strings.claim}</th>
            <th scope="col">{strings.evidence}</th>
          </tr>
        </thead>
        <tbody>
          {answer.changes.map((change) => (
            <tr key={change.id}>
              <td>
                <KindMarks change={change} />
              </td>
              <td data-length="long">
                <StatementChange
                  change={change}
                  entities={entities}
                  reason={reasons.get(change.id)}
                  card={listedIds.has(change.id) ? cardOf(change) : null}
                />
              </td>
              <td>
                <GradeChange change={change} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function cardOf({ after }: ClaimChange): string | null {
  return after && claimAddress(after);
}
