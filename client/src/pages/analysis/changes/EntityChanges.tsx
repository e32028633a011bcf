import type { EntityChange, ReleasedEntity } from "@atlas/server/contract";
import { changeStrings } from "../../../model/claim/change/changeStrings.ts";
import { listParts, withAside } from "../../../model/words/listWords.ts";
import { typeName } from "../../../model/words/names.ts";
import { strings } from "../../../papers/answers/changes/strings.ts";
import css from "./changes.module.css";

/**
 * The entities that were removed, added, renamed or given a Chinese name; folded, because readers come for the claims.
 */
export function EntityChanges({ changes }: { changes: readonly EntityChange[] }) {
  if (changes.length === 0) return null;
  return (
    <details className={css.entities}>
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
