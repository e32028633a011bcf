import { answerQuestion } from "../../../server/src/questions/answerQuestion.ts";
import { readQuestions } from "../../../server/src/questions/readQuestions.ts";
import type { CypherText } from "../../../server/src/store/GraphStore.ts";
import { fakeStore } from "../../support/engines/fakeStore.ts";

test("an answer whose rows rest on more claims than it may carry names the first ones of each row, and counts all", async () => {
  const ids = (technology: string) => Array.from({ length: 4000 }, (_, index) => `${technology}-${10_000 + index}`);
  const row = (technology: string) => ({
    technology,
    stage: "magnet",
    self_reported: 4000,
    all_claims: 4000,
    claim_ids: ids(technology),
  });
  const asked: unknown[] = [];
  const read = async ({ name }: CypherText, params: object) => {
    if (name === "claim/claimsByIds" && "ids" in params) asked.push(params.ids);
    return name.startsWith("questions/") ? [row("disc-motors"), row("green-steel")] : [];
  };
  const { questions } = readQuestions();
  const { rows } = await answerQuestion(fakeStore({ read }), questions, { id: "weakestTechnologies", limit: 10 });
  expect(rows.map(({ claim_ids }) => claim_ids)).toEqual([
    ids("disc-motors").slice(0, 2500),
    ids("green-steel").slice(0, 2500),
  ]);
  expect(asked).toEqual([rows.flatMap(({ claim_ids }) => claim_ids)]);
  expect(rows[0]?.cells.slice(2)).toEqual([4000, 4000]);
});
