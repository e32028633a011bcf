import type { DataPreview } from "@atlas/server/contract";
import { formatNumber } from "../../../model/words/formatNumber.ts";
import { useMore } from "../page/Section.tsx";
import { strings } from "./strings.ts";

const STEP = 12;

/** Changes that a package makes: numbers by kind, then what is gone, ended or graded otherwise one by one, and own claims to look at. */
export function PackageChanges({ preview }: { preview: DataPreview }) {
  const { kinds, changes, entity_counts, touched } = preview;
  const { shown, more } = useMore(changes, STEP);
  const telling = kinds.filter(({ kind }) => kind !== "added" && kind !== "other");
  const all = telling.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <h4 className="below6">{strings.claims}</h4>
      <ul className="bullets">
        {kinds
          .filter(({ count }) => count > 0)
          .map(({ kind, count }) => (
            <li key={kind}>
              {strings.kinds[kind]}: {formatNumber(count)}
            </li>
          ))}
      </ul>
      <p>{strings.entities(entity_counts)}</p>
      {all > 0 && (
        <details className="below6">
          <summary>{strings.firstOf(changes.length, all)}</summary>
          <ul className="bullets">
            {shown.map(({ id, before, after, why }) => (
              <li key={id} lang="en">
                {(after ?? before)?.statement} {why !== null && <span className="muted small">{why}</span>}
              </li>
            ))}
          </ul>
          {more}
        </details>
      )}
      {touched.length > 0 && (
        <>
          <p>{strings.touched(touched.length)}</p>
          <ul className="bullets">
            {touched.map(({ id, statement, how }) => (
              <li key={id}>
                {statement} <span className="muted small">{strings.how[how]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
