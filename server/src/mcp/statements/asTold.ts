import { toldHow } from "../../language/toldHow.ts";
import type { Statement } from "./Statement.ts";

/**
 * The statement with whatever the words of its relation say of denial, plan and end: "does not supply" denies, whether or not it
 * is marked so. What is over does not hold now, and the day may be that of the end or of an earlier time.
 */
export function asTold(statement: Statement): Statement {
  const { isDenied, isOver, isPlan } = toldHow(statement.relation);
  return {
    ...statement,
    negated: statement.negated || isDenied || isOver,
    planned: statement.planned || isPlan,
    day: isOver ? undefined : statement.day,
  };
}
