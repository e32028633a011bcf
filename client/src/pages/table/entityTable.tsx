import type { Entity } from "@atlas/server/contract";
import { type Evidence, entityClasses, entityClassOf, evidenceGrades } from "@atlas/server/vocabulary";
import { addToSelection, selectEntity, selectedIds, toggleSelected } from "../../model/address/view/selection.ts";
import { countryName } from "../../model/words/codes/codeNames.ts";
import { entityName, foreignLanguage } from "../../model/words/entityName.ts";
import { language, perLanguage } from "../../model/words/language.ts";
import { className, gradeName } from "../../model/words/names.ts";
import { ownDataReason } from "../../model/words/ownData/ownData.ts";
import { readableTitle } from "../../model/words/readableWord.ts";
import { ownDataStrings } from "../../model/words/strings.ts";
import { EvidenceBadge } from "../../parts/claim/EvidenceBadge.tsx";
import { ShapeMark } from "../../parts/claim/ShapeMark.tsx";
import { columnStrings } from "../../parts/desk/strings.ts";
import type { Shown } from "../../picture/graph/shownOf.ts";
import { type Column, numberColumn, type TableSpec, textColumn } from "./Column.ts";
import css from "./cells.module.css";
import { strings } from "./strings.ts";

export interface EntityRow {
  entity: Entity;
  /** Grades of its claims in the view, strongest first. */
  grades: readonly Evidence[];
  notShown: number;
  /** Filtered out and only marked. */
  aside: boolean;
}

/** The rows of the entities drawn in a view, those shown first, in the order of the view. */
export function entityRows(
  entities: readonly Entity[],
  { claims, aside }: Shown,
  notShown: ReadonlyMap<string, number>,
): EntityRow[] {
  const out = new Set(aside.entities.map(({ id }) => id));
  const grades = new Map(entities.map(({ id }): [string, Evidence[]] => [id, []]));
  for (const { subject, object, evidence } of claims.toSorted((a, b) => rank(b.evidence) - rank(a.evidence))) {
    grades.get(subject)?.push(evidence);
    grades.get(object)?.push(evidence);
  }
  return entities.map((entity) => ({
    entity,
    grades: grades.get(entity.id) ?? [],
    notShown: notShown.get(entity.id) ?? 0,
    aside: out.has(entity.id),
  }));
}

export const entityTable = perLanguage(
  (): TableSpec<EntityRow> => ({
    name: strings.tabNames.entities,
    idOf: ({ entity }) => entity.id,
    isAside: ({ aside }) => aside,
    isSelected: ({ entity }, selection) => selectedIds(selection).includes(entity.id),
    select: (view, { entity }) => selectEntity(view, entity.id),
    extend: (view, rows, how) => {
      const ids = rows.map(({ entity }) => entity.id);
      return how === "add" ? addToSelection(view, ids) : ids.reduce(toggleSelected, view);
    },
    rowHeight: 44,
    columns: [
      ...nameColumns(),
      {
        ...textColumn("type", strings.type, 168, ({ entity }) => className(entityClassOf(entity))),
        essential: true,
        cell: ({ entity }) => (
          <span className={`line ${css.marked}`}>
            <ShapeMark shape={classOf(entity)} /> {className(entityClassOf(entity))}
          </span>
        ),
      },
      { ...numberColumn("claims", strings.claimsHere, 84, ({ grades }) => grades.length), essential: true },
      numberColumn("all_claims", strings.claimsAll, 84, ({ entity }) => entity.claim_count),
      numberColumn("not_shown", strings.notShown, 104, ({ notShown }) => notShown),
      { ...gradeColumn("best", strings.best, ({ grades }) => grades.at(0)), essential: true },
      { ...gradeColumn("weakest", strings.weakest, ({ grades }) => grades.at(-1)), essential: true },
      textColumn("kind", strings.kind, 150, ({ entity }) => kindOf(entity)),
      textColumn("country", columnStrings.country, 120, ({ entity }) => entity.country && countryName(entity.country)),
      {
        ...textColumn("own", ownDataStrings.name, 160, ({ entity }) => ownDataReason(entity)),
        whenAny: true,
      },
    ],
    copied: [{ name: strings.id, text: ({ entity }) => entity.id }],
  }),
);

/** Names in the reader's language come first, and fill in for missing ones. */
function nameColumns(): Column<EntityRow>[] {
  const latin = (width: number) => textColumn<EntityRow>("name", strings.name, width, ({ entity }) => entity.name);
  if (language() === "en") {
    const chinese = textColumn<EntityRow>("name_zh", strings.nameZh, 130, ({ entity }) => entity.name_zh);
    return [
      { ...latin(210), essential: true },
      { ...chinese, lang: "zh" },
    ];
  }
  const chinese = textColumn<EntityRow>("name_zh", strings.nameZh, 210, ({ entity }) => entityName(entity));
  return [
    { ...chinese, essential: true, langOf: ({ entity }) => foreignLanguage(entityName(entity)) },
    { ...latin(190), lang: "en" },
  ];
}

/** Sorted by strength of the grade, not by its name. */
function gradeColumn(id: string, name: string, of: (row: EntityRow) => Evidence | undefined): Column<EntityRow> {
  return {
    id,
    name,
    width: 138,
    text: (row) => nameOfGrade(of(row)),
    sortKey: (row) => {
      const grade = of(row);
      return grade ? [rank(grade)] : null;
    },
    cell: (row) => {
      const grade = of(row);
      return grade && <EvidenceBadge grade={grade} />;
    },
  };
}

function nameOfGrade(grade: Evidence | undefined): string {
  return grade ? gradeName(grade) : "";
}

function rank(grade: Evidence): number {
  return evidenceGrades[grade].rank;
}

function classOf(entity: Entity) {
  return entityClasses[entityClassOf(entity)];
}

function kindOf({ kind, stage }: Entity): string | null {
  const word = kind ?? stage;
  return word && readableTitle(word);
}
