import { strings } from "../../../analysis/compare/strings.ts";
import { listClauses } from "../../../words/listWords.ts";

/** Where a list of clauses that each end in a bracket may be divided. */
const between = /(?<=\)); |(?<=）)；/u;

/**
 * The first clause of a cell that lists clauses with a remark in brackets each, as comparisons do, and how many more
 * there are: "supplies (planned); and 2 more". Every other text stays as it is.
 */
export function shortCell(text: string): string {
  const clauses = text.split(between);
  const [first = "", ...others] = clauses;
  const last = others.at(-1);
  if (last === undefined) return text;
  const left = Number(last.replace(/\D/g, ""));
  const isCount = last === strings.more(left);
  if (!isCount && !/[)）]$/u.test(last)) return text;
  return listClauses([first, strings.more(isCount ? others.length - 1 + left : others.length)]);
}
