import type { GraphRows } from "../grade/graphRows.ts";
import type { OwnMark } from "../own/ownMark.ts";

/**
 * Lines that say what each folder of own data adds and overrides, for a check, a load or a start; empty without own
 * data.
 */
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
