import type { DeskRow } from "@atlas/server/contract";
import { type EntityType, entityTypeIds } from "@atlas/server/vocabulary";
import { Link } from "react-router";
import { EXPLORE_PATH } from "../../url/view/viewPaths.ts";
import { foreignLanguage } from "../../words/entityName.ts";
import { typeName } from "../../words/names.ts";
import { NoteMark } from "../common/notes/NoteMark.tsx";
import { rowName } from "../common/rowName.ts";
import { whoAndWhen } from "../common/whoAndWhen.ts";
import css from "./desk.module.css";
import { Section } from "./Section.tsx";
import { strings } from "./strings.ts";
import { useMore } from "./useMore.tsx";

const STEP = 50;

/** Entities and sources that the desk added. */
export function Additions({ rows }: { rows: readonly DeskRow[] }) {
  const added = rows.filter(({ table }) => table === "sources" || isEntityType(table));
  const { shown, more } = useMore(added, STEP);
  return (
    <Section title={strings.additions} count={added.length} hint={strings.additionsHint}>
      <ul>
        {shown.map((row) => (
          <li key={`${row.table} ${row.key}`} className={css.item}>
            <p className={css.name}>
              <Link
                to={`${EXPLORE_PATH}?${row.table === "sources" ? `sel=source:${row.key}` : `s=${row.key}&sel=${row.key}`}`}
              >
                <span lang={foreignLanguage(rowName(row))}>{rowName(row)}</span>
              </Link>{" "}
              {row.table !== "sources" && <NoteMark about="entity" target={row.key} />}
            </p>
            <p className={css.line}>
              <span>{isEntityType(row.table) ? typeName(row.table) : strings.sourceOf(row.cells.publisher ?? "")}</span>
              <span>{whoAndWhen(row.who, row.when)}</span>
            </p>
          </li>
        ))}
      </ul>
      {more}
    </Section>
  );
}

function isEntityType(table: string): table is EntityType {
  return entityTypeIds.some((type) => type === table);
}
