import type { DeskRow, DeskState } from "@atlas/server/contract";
import { Button } from "@mantine/core";
import { useMemo } from "react";
import { Link } from "react-router";
import { EXPLORE_PATH } from "../../../model/address/view/viewPaths.ts";
import { foreignLanguage } from "../../../model/words/entityName.ts";
import { typeName } from "../../../model/words/names.ts";
import { draftOfRow } from "../../../parts/desk/newDraft.ts";
import { NoteMark } from "../../../parts/desk/notes/NoteMark.tsx";
import { entityTypeOf, findingsByNeed, rowName, whoAndWhen } from "../../../parts/desk/rows.ts";
import { useOpenDraft } from "../../../parts/desk/useOpenDraft.ts";
import css from "./desk.module.css";
import { Section, useMore } from "./Section.tsx";
import { strings } from "./strings.ts";

const STEP = 50;

/** Entities and sources that the desk added; each is edited in the form of a finding that needs it. */
export function Additions({ rows, desk, viewQuery }: { rows: readonly DeskRow[]; desk: DeskState; viewQuery: string }) {
  const open = useOpenDraft(viewQuery);
  const added = rows.filter((row) => row.table === "sources" || entityTypeOf(row) !== null);
  const { shown, more } = useMore(added, STEP);
  const findings = useMemo(() => findingsByNeed(desk.rows), [desk.rows]);

  function edit(row: DeskRow) {
    const draft = draftOfRow(desk, findings.get(row.key) ?? "");
    if (draft) open(draft, `${row.key}:${row.table === "sources" ? "title" : "name"}`);
  }

  return (
    <Section title={strings.additions} count={added.length} hint={strings.additionsHint}>
      <ul>
        {shown.map((row) => {
          const type = entityTypeOf(row);
          return (
            <li key={`${row.table} ${row.key}`} className={css.item}>
              <p className={css.name}>
                <Link
                  to={`${EXPLORE_PATH}?${row.table === "sources" ? `sel=source:${row.key}` : `s=${row.key}&sel=${row.key}`}`}
                >
                  <span lang={foreignLanguage(rowName(row))}>{rowName(row)}</span>
                </Link>{" "}
                {row.table !== "sources" && <NoteMark about="entity" target={row.key} />}
              </p>
              <p className="muted small above3 row wrap gap2by14">
                <span>{type ? typeName(type) : strings.sourceOf(row.cells.publisher ?? "")}</span>
                <span>{whoAndWhen(row.who, row.when)}</span>
              </p>
              {findings.has(row.key) && (
                <div className={css.buttons}>
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={strings.editOf(rowName(row))}
                    onClick={() => edit(row)}
                  >
                    {strings.edit}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {more}
    </Section>
  );
}
