import type { ChangeAnswer, Claim, ClaimChange, EntityChange, Release, ReleasedEntity } from "@atlas/server/contract";
import { Fragment } from "react";
import type { ChangesAsked } from "../../../model/address/pages/changesAddress.ts";
import { claimAddress } from "../../../model/address/view/claimAddress.ts";
import { gradeReasons } from "../../../model/claim/change/changeTexts.ts";
import { changeStrings } from "../../../model/claim/strings.ts";
import { watchedEntity } from "../../../model/watch/watchedAddress.ts";
import { listParts, withAside } from "../../../model/words/listWords.ts";
import { typeName } from "../../../model/words/names.ts";
import { changesAnalysis, countTables, subjectName } from "../../../papers/answers/changes/changesAnalysis.ts";
import { strings } from "../../../papers/answers/changes/strings.ts";
import { AnalysisActions } from "../../../parts/answer/AnalysisActions.tsx";
import page from "../../../parts/answer/analysis.module.css";
import { Limits } from "../../../parts/answer/Limits.tsx";
import { TablePart } from "../../../parts/answer/table/TablePart.tsx";
import table from "../../../parts/answer/table/table.module.css";
import { GradeChange } from "../../../parts/claim/GradeChange.tsx";
import { KindMarks } from "../../../parts/claim/KindMarks.tsx";
import { StatementChange } from "../../../parts/claim/StatementChange.tsx";
import { useWatches } from "../../../parts/watch/useWatches.ts";
import { ChangeFilters } from "./ChangeFilters.tsx";
import css from "./changes.module.css";

interface ChangesProps {
  answer: ChangeAnswer;
  asked: ChangesAsked;
  kept: readonly Release[];
  onAsk: (asked: ChangesAsked) => void;
}

/** Counts rest on no claim alone. */
const noClaims: ReadonlyMap<string, Claim> = new Map();

export function Changes({ answer, asked, kept, onAsk }: ChangesProps) {
  const watched = useWatches().flatMap(({ address }) => watchedEntity(address) ?? []);
  const analysis = changesAnalysis(answer, asked, { kept, watched });
  return (
    <>
      <div role="status" className="apart24">
        <h2 className="heading below6">
          {answer.total < answer.changed
            ? strings.listed(answer.total, answer.changed)
            : strings.heading(answer.changed)}
        </h2>
      </div>
      <ul className={page.sentences}>
        {analysis.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {answer.changed > 0 && <ChangeFilters answer={answer} asked={asked} onAsk={onAsk} />}
      {answer.changed > 0 && answer.total === 0 && <p>{strings.none}</p>}
      {answer.total > 0 && (
        <>
          <AnalysisActions analysis={analysis} />
          {countTables(answer).map((counts) => (
            <TablePart key={counts.caption} table={counts} claims={noClaims} />
          ))}
          {answer.total > answer.changes.length && <p>{strings.first(answer.changes.length, answer.total)}</p>}
          <ChangesTable answer={answer} />
        </>
      )}
      <EntityChanges changes={answer.entity_changes} />
      <Limits limits={analysis.limits} />
    </>
  );
}

/** The entities removed, added, renamed or given a Chinese name; folded, because readers come for the claims. */
function EntityChanges({ changes }: { changes: readonly EntityChange[] }) {
  if (changes.length === 0) return null;
  return (
    <details className={`around16 ${css.entities}`}>
      <summary>{strings.entityChanges(changes.length)}</summary>
      <ul>
        {changes.map((change) => (
          <li key={change.id}>{entityText(change)}</li>
        ))}
      </ul>
    </details>
  );
}

function entityText({ kind, before, after }: EntityChange): string {
  const only = after ?? before;
  const type = only ? typeName(only.type) : "";
  if (before === null || after === null) {
    const word = kind === "removed" ? strings.entityRemoved : strings.entityAdded;
    return withAside(only ? bothNames(only) : "", listParts([type, word]));
  }
  if (kind === "named") return withAside(after.name, listParts([type, strings.entityNamed(after.name_zh ?? "")]));
  return withAside(changeStrings.fromTo(bothNames(before), bothNames(after)), type);
}

function bothNames({ name, name_zh }: ReleasedEntity): string {
  return name_zh === null ? name : `${name} ${name_zh}`;
}

/** The claims that changed; each links to its card if it still exists. */
function ChangesTable({ answer }: { answer: ChangeAnswer }) {
  const entities = new Map(answer.entities.map((entity) => [entity.id, entity]));
  const reasons = gradeReasons(answer);
  const now = new Map(answer.claims.map((claim) => [claim.id, claim]));
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
          {answer.changes.map((change, at) => {
            const [name, previous] = [change, answer.changes[at - 1]].map((one) => one && subjectName(one, entities));
            return (
              <Fragment key={change.id}>
                {name !== previous && (
                  <tr className={css.subject}>
                    <th scope="rowgroup" colSpan={3}>
                      {name}
                    </th>
                  </tr>
                )}
                <tr>
                  <td>
                    <KindMarks change={change} />
                  </td>
                  <td data-length="long">
                    <StatementChange
                      change={change}
                      entities={entities}
                      now={now.get(change.id)}
                      reason={reasons.get(change.id)}
                      card={now.has(change.id) ? cardOf(change) : null}
                    />
                  </td>
                  <td>
                    <GradeChange change={change} />
                  </td>
                </tr>
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function cardOf({ after }: ClaimChange): string | null {
  return after && claimAddress(after);
}
