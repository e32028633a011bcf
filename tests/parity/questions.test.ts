import { loadStatements } from "../../server/src/dataset/loadStatements.ts";
import { BadRequest } from "../../server/src/errors.ts";
import { answerQuestion } from "../../server/src/questions/answerQuestion.ts";
import { readQuestions } from "../../server/src/questions/readQuestions.ts";
import { createNeo4jStore } from "../../server/src/store/neo4j/neo4jStore.ts";
import { embeddedWith } from "../support/engines/embeddedWith.ts";
import { describeWithNeo4j } from "../support/engines/neo4j.ts";
import { exampleOf } from "../support/records/questionExamples.ts";
import { realRows } from "../support/records/realRows.ts";
import { isFullRun } from "../support/tier.ts";
import { Comparison } from "./comparison.ts";
import { sampleOf } from "./sampleOf.ts";

const PATIENCE_MS = 600_000;
const entityKinds = ["entity", "organisation", "technology", "product", "sector", "place", "policy"];

describeWithNeo4j("both engines answer every question of cypher/questions the same", (neo4j) => {
  const { questions } = readQuestions();
  let comparison: Comparison;
  let entities: string[];
  let close: () => Promise<unknown>;

  beforeAll(async () => {
    const rows = await realRows();
    entities = sampleOf(rows, isFullRun ? 40 : 6).entities;
    const engines = {
      embedded: await embeddedWith(rows),
      neo4j: createNeo4jStore({ ...neo4j(), queryTimeoutMs: 30_000 }),
    };
    await engines.neo4j.write(loadStatements(rows));
    comparison = new Comparison(engines);
    close = () => Promise.all([engines.embedded.close(), engines.neo4j.close()]);
  }, PATIENCE_MS);

  afterAll(async () => {
    await close();
    console.log(`parity of questions: ${comparison.result}`);
  });

  test(
    "with its examples, cut short and whole",
    async () => {
      for (const { question } of questions)
        for (const limit of [1, 7, 500])
          await comparison.same(`${question.id} ${limit}`, (store) =>
            answerQuestion(store, questions, { ...exampleOf(question), limit }),
          );
    },
    PATIENCE_MS,
  );

  test(
    "about forty entities: of another type than it asks for, both refuse in the same words",
    async () => {
      for (const { question } of questions) {
        const asked = question.parameters.find(({ kind }) => entityKinds.includes(kind));
        if (!asked) continue;
        await comparison.each(entities, (id) =>
          comparison.same(`${question.id} of ${id}`, (store) =>
            answerQuestion(store, questions, { ...exampleOf(question), [asked.name]: id }).catch(refusalOf),
          ),
        );
      }
    },
    PATIENCE_MS,
  );
});

/** Why a question cannot be asked about an entity. Throws any other error again. */
function refusalOf(error: unknown): string {
  if (error instanceof BadRequest) return error.message;
  throw error;
}
