import { z } from "zod";
import { defineTool } from "../defineTool.ts";
import { StatedClaim, statedClaim } from "../StatedClaim.ts";
import { type Checked, checkStatement } from "../statements/checkStatement.ts";
import { CheckedStatement, Statement, type StatementVerdict } from "../statements/Statement.ts";
import { claimLine } from "../text/claimLine.ts";
import { quoted } from "../text/quoted.ts";

const MOST_STATEMENTS = 50;

const verdictWords: Record<StatementVerdict, string> = {
  known: "KNOWN",
  differs: "DIFFERS",
  not_in_atlas: "NOT IN THE ATLAS, which does not mean that it is false",
  not_its_subject: "NOT ITS SUBJECT",
  ask_back: "A NAME IS UNCLEAR",
};

/** Statements that an assistant took out of a text, each answered by the claims on it. */
export const checkStatementsTool = defineTool({
  name: "check_statements",
  title: "Check statements",
  description:
    "Checks up to 50 statements that you take out of a text, each as subject, relation and object with figure, day, negation or plan: known, differs (in what, by how much), not in the atlas, or not its subject. One relation in each.",
  input: z.strictObject({ statements: z.array(Statement).min(1).max(MOST_STATEMENTS) }),
  output: z.strictObject({ statements: z.array(CheckedStatement), claims: z.array(StatedClaim) }),
  example: {
    statements: [
      { subject: "Baogang Group", relation: "owns", object: "Northern Rare Earth", figure: 38, unit: "%" },
      { subject: "Zhong Ke San Huan", relation: "SUPPLIES", object: "Tesla" },
    ],
  },
  async respond({ store }, { statements }) {
    const checked: Checked[] = [];
    // One after the other: fifty at once would hold up everybody else.
    for (const statement of statements) checked.push(await checkStatement(store, statement));
    const counts = Object.keys(verdictWords).flatMap((verdict) => {
      const count = checked.filter(({ answer }) => answer.verdict === verdict).length;
      return count === 0 ? [] : [`${count} ${verdict}`];
    });
    return {
      told: {
        head: [`${statements.length} statements: ${counts.join(", ")}. In the order of the request:`],
        items: checked.map(({ answer, claims }, place) => lineOf(statements[place], answer, claims)),
        moreBy: "rest",
        limits: [
          "Whether a statement that no claim says is true.",
          "Whatever a statement says beside its relation, figure, day and denial: only these are compared.",
        ],
      },
      data(shown) {
        const kept = checked.slice(0, shown);
        const claims = new Map(kept.flatMap((one) => one.claims.map((claim) => [claim.id, claim])));
        return { statements: kept.map(({ answer }) => answer), claims: [...claims.values()].map(statedClaim) };
      },
    };
  },
});

function lineOf(
  statement: Statement | undefined,
  { verdict, reason }: CheckedStatement,
  claims: Checked["claims"],
): string {
  if (statement === undefined) return "";
  const { subject, relation, object, figure, unit, day, negated, planned } = statement;
  const marks = [
    ...(figure === undefined ? [] : [`${figure} ${unit}`]),
    ...(day === undefined ? [] : [day]),
    ...(negated ? ["denied"] : []),
    ...(planned ? ["planned"] : []),
  ];
  const said = quoted(`${subject} ${relation} ${object}${marks.length === 0 ? "" : ` (${marks.join(", ")})`}`, 200);
  const [first, ...others] = claims;
  const rest =
    others.length === 0
      ? ""
      : ` also ${others
          .slice(0, 5)
          .map(({ id }) => `[${id}]`)
          .join(" ")}`;
  return `${verdictWords[verdict]}: ${said}: ${reason}.${first === undefined ? "" : ` ${claimLine(first)}${rest}`}`;
}
