import type { ChangeAnswer, ClaimChange } from "@atlas/server/contract";
import { GradeChange } from "../../claim/change/GradeChange.tsx";
import { gradeReasons } from "../../claim/change/gradeReasons.ts";
import { KindMarks } from "../../claim/change/KindMarks.tsx";
import { StatementChange } from "../../claim/change/StatementChange.tsx";
import { claimAddress } from "../../url/view/claimAddress.ts";
import table from "../common/table/table.module.css";
import css from "./changes.module.css";
import { strings } from "./strings.ts";

/** The claims that changed; each links to its card if it still exists. */
export function ChangesTable({ answer }: { answer: ChangeAnswer }) {
  const entities = new Map(answer.entities.map((entity) => [entity.id, entity]));
  const reasons = gradeReasons(answer);
  const listedIds = new Set(answer.claims.map(({ id }) => id));
  return (
    // Wide tables scroll on their own, by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={table.scroll} aria-label={strings.table} tabIndex={0}>
      <table className={`${table.table} ${css.table}`}>
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
