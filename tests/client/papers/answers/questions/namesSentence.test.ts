import { setLanguage } from "../../../../../client/src/model/words/language.ts";
import { namesSentence } from "../../../../../client/src/papers/answers/questions/namesSentence.ts";
import type { QuestionAnswer } from "../../../../../server/src/contract/index.ts";
import { answerQuestion } from "../../../../../server/src/questions/answerQuestion.ts";
import { readQuestions } from "../../../../../server/src/questions/readQuestions.ts";
import { embeddedWith } from "../../../../support/engines/embeddedWith.ts";
import { realRows } from "../../../../support/records/realRows.ts";

const { questions } = readQuestions();

async function answerTo(id: string, given: Record<string, string>): Promise<QuestionAnswer> {
  const store = await embeddedWith(await realRows());
  const answer = await answerQuestion(store, questions, { id, limit: 500, ...given });
  await store.close();
  return answer;
}

/** The answer with its first rows in another order or with other cells. */
function withRows(
  { rows, question, ...rest }: QuestionAnswer,
  change: (cells: QuestionAnswer["rows"][number]["cells"], place: number) => void,
) {
  const changed = rows.slice(0, 4).map((row, place) => {
    const cells = [...row.cells];
    change(cells, place);
    return { ...row, cells };
  });
  return { ...rest, question, rows: changed };
}

test("who can make something is named in the first sentence, current makers first, then those last reported years ago", async () => {
  const answer = await answerTo("whoElseMakesIt", { technology: "permanent-magnet-ship-propulsion" });
  const sentence = namesSentence(answer) ?? "";
  expect(sentence).toMatch(/^None is reported as current\. Reported with no date known: .*Leonardo DRS/);
  const everywhere = await answerTo("whoElseMakesIt", { technology: "sintered-ndfeb-magnets" });
  expect(namesSentence(everywhere)).toMatch(
    /^Reported as current: .+ \(2026\).+\. Not reported as current: .+ \(last reported \d{4}\)/,
  );
});

test("what no dated source tells of says so, and each name comes once with its most current status", async () => {
  const answer = await answerTo("whoElseMakesIt", { technology: "sintered-ndfeb-magnets" });
  const at = (name: string) => answer.question.columns.findIndex((column) => column.name === name);
  const [first] = answer.rows;
  const told = withRows(answer, (cells, place) => {
    cells[at("organisation")] = place === 1 ? (answer.rows[1]?.cells[0] ?? null) : (first?.cells[0] ?? null);
    cells[at("status")] = ["in-force", "in-force", "2003", "planned"][place] ?? null;
    cells[at("newest_source")] = place === 1 ? null : "2025";
  });
  expect(namesSentence(told)).toMatch(/^Reported as current: [^.]+\. Reported with no date known: [^(]+\.$/);
  const none = withRows(answer, (cells, place) => {
    cells[at("status")] = place === 0 ? "1970" : "planned";
  });
  expect(namesSentence(none)).toMatch(
    /^None is reported as current\. Not reported as current: .+ \(last reported 1970\), .+ \(planned\)/,
  );
  await setLanguage("zh");
  expect(namesSentence(none)).toMatch(/^没有来源称现有。未见来源称现有：.+（最近见于1970年的来源）/);
  await setLanguage("en");
});

test("who only tries something is not named as if he made it, and a question about figures gives each", async () => {
  const everywhere = namesSentence(await answerTo("whoElseMakesIt", { technology: "sintered-ndfeb-magnets" }));
  expect(everywhere).toContain("Vulcan Elements (pilot, 2025)");
  const makers = await answerTo("makersOf", { thing: "sintered-ndfeb-magnets" });
  expect(namesSentence(makers)).toContain("Noveon Magnetics (October 2025)");
  expect(namesSentence(makers)).not.toContain("Vulcan Elements");
  const capacity = await answerTo("capacityOutsideChina", { technology: "sintered-ndfeb-magnets" });
  expect(namesSentence(capacity)).toContain("Noveon Magnetics (2,000 tonnes a year, October 2025)");
});

test("what counting sources do not date is not named among what is current", async () => {
  const sentence = namesSentence(await answerTo("minesByCountry", { country: "" })) ?? "";
  expect(sentence).toMatch(/Reported with no date known: [^.]*Shandong Weishanhu Rare Earth/);
  expect(sentence).not.toContain("not dated");
});

test("of several plans of one maker the one reported last is told", async () => {
  const answer = await answerTo("whoElseMakesIt", { technology: "heavy-rare-earth-separation" });
  const plans = answer.rows.filter(({ cells }) => cells[0] === "energy-fuels" && cells.includes("planned"));
  expect(plans.length).toBeGreaterThan(1);
  const days = answer.claims
    .filter(({ id }) => plans.some(({ claim_ids }) => claim_ids.includes(id)))
    .flatMap(({ confirmed }) => confirmed ?? []);
  const newest = days.toSorted().at(-1) ?? "";
  expect(namesSentence({ ...answer, rows: plans })).toContain(newest.slice(0, 4));
  expect(namesSentence({ ...answer, rows: plans.toReversed() })).toBe(namesSentence({ ...answer, rows: plans }));
});

test("a question that names nothing, and an answer without rows, have no such sentence", async () => {
  const answer = await answerTo("whoElseMakesIt", { technology: "sintered-ndfeb-magnets" });
  expect(namesSentence({ ...answer, rows: [] })).toBeNull();
  expect(namesSentence({ ...answer, question: { ...answer.question, names: null } })).toBeNull();
});

test("somebody whose first row is of a period that is over is named by the row that holds", async () => {
  const { rows, ...answer } = await answerTo("makersOf", { thing: "dysprosium-oxide" });
  const lynas = rows.filter(({ cells }) => cells[0] === "lynas-rare-earths");
  const [over] = lynas.filter(({ claim_ids }) => claim_ids.includes("wsu-284"));
  if (!over) throw new Error("expected the row on a quarter");
  const sentence = namesSentence({ ...answer, rows: [over, ...lynas] });
  expect(sentence).toBe("Reported as current: Lynas Rare Earths (October 2025).");
});

test("somebody with several rows in force is named by the last confirmed, and what is disputed says so", async () => {
  const answer = await answerTo("chineseOwnersAbroad", {});
  const sentence = namesSentence(answer) ?? "";
  expect(sentence).toContain("MP Materials (July 2025)");
  expect(sentence).toContain("Vietnam Rare Earth JSC (July 2024, disputed)");
  expect(sentence).toMatch(/Not reported as current: .*Energy Transition Minerals \(last reported 2016\)/);
});
