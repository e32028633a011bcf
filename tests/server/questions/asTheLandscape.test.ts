import { type Gap, LandscapeRequest } from "../../../server/src/contract/index.ts";
import { landscape } from "../../../server/src/graph/landscape/landscape.ts";
import { answerQuestion } from "../../../server/src/questions/answerQuestion.ts";
import { readQuestions } from "../../../server/src/questions/readQuestions.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../support/engines/embeddedWith.ts";
import { realRows } from "../../support/records/realRows.ts";

const { questions } = readQuestions();
let store: GraphStore;

beforeAll(async () => {
  store = await embeddedWith(await realRows());
});

afterAll(() => store.close());

const ask = (id: string) => answerQuestion(store, questions, { id, limit: 500, stage: "" });

test("nobody is said to be missing on one side of whom the landscape knows there", async () => {
  const asked = LandscapeRequest.parse({});
  const { rows, claims } = await landscape(store, asked);
  const gap = (wanted: Gap) => rows.filter((row) => row.gap === wanted).map(({ technology }) => technology);
  const developed = new Set(claims.flatMap((claim) => (claim.predicate === "DEVELOPS" ? claim.object : [])));
  const first = async (id: string) => (await ask(id)).rows.map(({ cells }) => cells[0]);
  expect((await first("noCounterpartFound")).sort()).toEqual(gap("none-found-abroad"));
  // The landscape also counts comparisons; the question covers only claimed developers.
  const abroad = gap("none-found-in-china").filter((technology) => developed.has(technology));
  expect((await first("onlyAbroad")).sort()).toEqual(abroad);
  expect(gap("none-found-abroad")).not.toContain("permanent-magnet-traction-motors");
});

test.each([
  ["noCounterpartFound", "china"],
  ["onlyAbroad", "abroad"],
] as const)("%s says how far the furthest is and on what evidence, as the landscape does", async (id, side) => {
  const { question, rows } = await ask(id);
  const landscapeRows = (await landscape(store, { stage: "", sector: "", evidence: "disputed" })).rows;
  const sides = new Map(
    landscapeRows.map(({ technology, [side]: { standing, maturity, evidence } }) => [
      technology,
      { standing, maturity, evidence },
    ]),
  );
  const place = (name: string) => question.columns.findIndex((column) => column.name === name);
  const told = rows.map(({ cells }) => {
    const [maturity, status, evidence] = ["maturity", "status", "evidence"].map((name) => cells[place(name)]);
    const standing = /^\d/.test(String(status))
      ? "last-reported"
      : status !== "in-force"
        ? "planned"
        : evidence === "disputed"
          ? "disputed"
          : maturity
            ? "working"
            : "not-stated";
    return [cells[0], { standing, maturity, evidence }];
  });
  expect(told).toEqual(rows.map(({ cells }) => [cells[0], sides.get(String(cells[0]))]));
  expect(new Set(told.map(([, found]) => Object(found).standing))).toContain("planned");
});
