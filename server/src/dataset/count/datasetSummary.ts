import { entityTypeIds, entityTypes, evidenceGrades, evidenceIds } from "../../rules/vocabulary.ts";
import type { GraphRows } from "../grade/graphRows.ts";
import type { OwnMark } from "../own/overlayTables.ts";
import { tallyColumn } from "./tally.ts";

/** Summarises a data set in the few lines that a check or a load prints. */
export function datasetSummary(rows: GraphRows): string {
  const { dataset, entities, claims, sources } = rows;
  const [types, grades] = [tallyColumn(entities, "type"), tallyColumn(claims, "evidence")];
  const ofType = entityTypeIds.map((type) => `${types.get(type) ?? 0} ${entityTypes[type].enPlural.toLowerCase()}`);
  const ofGrade = evidenceIds.map((id) => `${grades.get(id) ?? 0} ${evidenceGrades[id].en.toLowerCase()}`);
  const publishers = new Set(sources.map(({ publisher }) => publisher)).size;
  return [
    `${dataset.title}, version ${dataset.version} of ${dataset.date} (${dataset.hash})`,
    `  ${entities.length} entities: ${ofType.join(", ")}`,
    `  ${claims.length} claims: ${ofGrade.join(", ")}`,
    `  ${sources.length} sources of ${publishers} publishers`,
    ...ownSummary(rows),
  ].join("\n");
}

/** Lines that say what each folder of own data adds and overrides; empty without own data. */
export function ownSummary({ dataset, entities, claims, sources }: GraphRows): string[] {
  return dataset.own.flatMap((name) => {
    const of = <Row extends OwnMark>(rows: readonly Row[]) => rows.filter(({ own }) => own === name);
    const kinds = [
      { what: "entity", rows: of(entities) },
      { what: "claim", rows: of(claims) },
      { what: "source", rows: of(sources) },
    ];
    const overrides = kinds.flatMap(({ what, rows }) =>
      rows.flatMap(({ id, override_reason }) =>
        override_reason === null ? [] : [`    overrides the ${what} ${id}: ${override_reason}`],
      ),
    );
    const [entityCount, claimCount, sourceCount] = kinds.map(({ rows }) => rows.length);
    return [`  own data ${name}: ${entityCount} entities, ${claimCount} claims, ${sourceCount} sources`, ...overrides];
  });
}
