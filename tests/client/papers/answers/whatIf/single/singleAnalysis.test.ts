import { groupsOf, singleAnalysis } from "../../../../../../client/src/papers/answers/whatIf/single/singleAnalysis.ts";
import { singleStrings as strings } from "../../../../../../client/src/papers/answers/whatIf/single/singleStrings.ts";
import { type RemovalAnswer, RemovalRequest } from "../../../../../../server/src/contract/index.ts";
import { removal } from "../../../../../../server/src/graph/whatIf/losses/removal.ts";
import { embeddedWith } from "../../../../../support/engines/embeddedWith.ts";
import { realRows } from "../../../../../support/records/realRows.ts";

let answer: RemovalAnswer;
beforeAll(async () => {
  const store = await embeddedWith(await realRows());
  answer = await removal(store, RemovalRequest.parse({}));
  await store.close();
});

test("makers that were last reported years ago are named with the year beside the only current one", () => {
  const { tables, sentences, claims } = singleAnalysis(answer);
  const rows = tables.flatMap((table) => {
    const column = table.columns.findIndex(({ label }) => label === strings.columns.reported);
    return table.rows.map((row) => ({ row, reported: row.cells[column]?.text }));
  });
  const ship = rows.find(({ row: { cells } }) => cells[0]?.entity === "permanent-magnet-ship-propulsion");
  expect(ship?.reported).toMatch(/last reported 2017\)$/);
  expect(claims.some(({ id, last_reported }) => ship?.row.claimIds.includes(id) && last_reported === "2017")).toBe(
    true,
  );
  expect(sentences.join(" ")).toMatch(
    /For \d+ of them, others were last reported more than five years before this data set/,
  );
});

test("the only maker has the grade of the line", () => {
  const [point] = answer.single_points;
  const [supplier] = point?.suppliers ?? [];
  const claim = answer.claims.find(({ id }) => supplier?.claim_ids.includes(id));
  if (!point || !supplier || !claim) throw new Error("nothing has one maker");
  const suppliers = [{ ...supplier, claim_ids: ["sure", "doubted"] }];
  const claims = [
    { ...claim, id: "sure", evidence: "corroborated" as const },
    { ...claim, id: "doubted", evidence: "disputed" as const },
  ];
  const { tables } = singleAnalysis({ ...answer, single_points: [{ ...point, suppliers }], claims });
  const table = tables.find(({ rows }) => rows.length > 0);
  const column = table?.columns.findIndex(({ label }) => label === strings.columns.evidence) ?? -1;
  expect(table?.rows[0]?.cells[column]?.text).toBe("Disputed (2 claims, 2 grades)");
});

test("each row rests on claims of the analysis", () => {
  const { tables, claims } = singleAnalysis(answer);
  const known = new Set(claims.map(({ id }) => id));
  const rows = tables.flatMap((table) => table.rows);
  expect(rows.filter(({ claimIds }) => claimIds.length === 0 || !claimIds.every((id) => known.has(id)))).toEqual([]);
});

test("three groups: enough claims, few, and others under a related technology or product, which is named", () => {
  const { alone, little, related } = groupsOf(answer.single_points);
  expect(alone.length + little.length + related.length).toBe(answer.single_points.length);
  expect(alone.filter((point) => point.claim_count < 3 || point.related.length > 0)).toEqual([]);
  expect(little.filter((point) => point.claim_count >= 3 || point.related.length > 0)).toEqual([]);
  const { tables } = singleAnalysis(answer);
  expect(tables.map(({ caption }) => caption)).toEqual([
    `Only one maker recorded: ${alone.length}`,
    `Others are recorded under a related technology or product: ${related.length}`,
    `Fewer than three claims on who makes it: ${little.length}`,
  ]);
  const column = tables[1]?.columns.findIndex(({ label }) => label === strings.columns.under) ?? -1;
  expect(tables[1]?.rows.filter(({ cells }) => !/\(.+\)/.test(cells[column]?.text ?? ""))).toEqual([]);
});
