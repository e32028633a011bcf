import type { ReadSentence } from "../../contract/index.ts";
import { isSetAside } from "../../language/clausesIn.ts";
import type { PlacedClause } from "./saidClauses.ts";

/**
 * The clauses of a sentence by its statements: "X owns Y, but does not make Z" is two. A clause without a name or without a word for
 * a relation goes with the one before, and so does what only sets a name aside, and "which holds 51% of it".
 */
export function statementsIn(clauses: readonly PlacedClause[]): PlacedClause[][] {
  const statements: PlacedClause[][] = [];
  let waiting: PlacedClause[] = [];
  for (const clause of clauses) {
    const last = statements.at(-1);
    if (isStatement(clause)) {
      statements.push([...waiting, clause]);
      waiting = [];
    } else if (last === undefined) waiting.push(clause);
    else last.push(clause);
  }
  return statements.length === 0 ? [waiting] : statements;
}

function isStatement({ plain, named, verbs, isRelative }: PlacedClause): boolean {
  return named.length > (isRelative ? 1 : 0) && verbs.size > 0 && !isSetAside(plain.trimStart(), 0)({ start: 0 });
}

/** The verdicts from the gravest on. A sentence of which a half is known is known in part, as its statements tell. */
const GRAVEST: readonly ReadSentence["verdict"][] = ["differs", "disputed", "known", "not_in_atlas", "names_nothing"];

/** The gravest of some verdicts, at least one; of two alike, the first. */
export function gravestOf<T extends Pick<ReadSentence, "verdict">>(judged: readonly T[]): T {
  return judged.reduce((a, b) => (GRAVEST.indexOf(b.verdict) < GRAVEST.indexOf(a.verdict) ? b : a));
}
