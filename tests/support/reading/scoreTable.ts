import type { Judgement, Tally } from "./judgeReading.ts";

/** Of whole numbers, as a share of 1; 1 of nothing, because nothing is missing. */
export const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Adds up judgements of several articles. */
export function sumOf(judgements: Judgement[]): Judgement {
  const sum = (of: (judgement: Judgement) => number) => judgements.reduce((total, one) => total + of(one), 0);
  const tally = (of: (judgement: Judgement) => Tally): Tally => ({
    expected: sum((one) => of(one).expected),
    found: sum((one) => of(one).found),
    given: sum((one) => of(one).given),
    right: sum((one) => of(one).right),
  });
  return {
    mentions: tally(({ mentions }) => mentions),
    claims: tally(({ claims }) => claims),
    verdicts: { judged: sum(({ verdicts }) => verdicts.judged), right: sum(({ verdicts }) => verdicts.right) },
    traps: { set: sum(({ traps }) => traps.set), sprung: sum(({ traps }) => traps.sprung) },
    mistakes: judgements.flatMap(({ mistakes }) => mistakes),
  };
}

const figures = ({ expected, found, given, right }: Tally) => [
  `${share(found, expected).toFixed(2)} (${found}/${expected})`,
  `${share(right, given).toFixed(2)} (${right}/${given})`,
];

/** A Markdown table of judgements, with the sum below. */
export function scoreTable(judgements: Map<string, Judgement>): string {
  const head = "| article | names: recall | precision | claims: recall | precision | verdicts right | traps sprung |";
  const row = (name: string, { mentions, claims, verdicts, traps }: Judgement) => {
    const cells = [name, ...figures(mentions), ...figures(claims)];
    return `| ${[...cells, `${verdicts.right}/${verdicts.judged}`, `${traps.sprung}/${traps.set}`].join(" | ")} |`;
  };
  const rows = [...judgements].map(([name, judgement]) => row(name, judgement));
  return [head, `|${" --- |".repeat(7)}`, ...rows, row("all", sumOf([...judgements.values()]))].join("\n");
}
