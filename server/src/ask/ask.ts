import type { AskAnswer, AskOffer, AskRequest } from "../contract/index.ts";
import { search } from "../graph/search/search.ts";
import type { QuestionFile } from "../questions/readQuestions.ts";
import type { GraphStore } from "../store/GraphStore.ts";

/** Offers what the text names, then the questions about it. */
export async function ask(
  store: GraphStore,
  questions: readonly QuestionFile[],
  { q, limit }: AskRequest,
): Promise<AskAnswer> {
  const { hits } = await search(store, { q, limit, types: [], country: "" });
  const explains = [{ start: 0, end: q.length }];
  const entities = hits.map(({ entity }) => entity);
  const [first] = entities;
  const offers: AskOffer[] = entities.map(({ id, name, name_zh }) => ({
    target: `entity:${id}`,
    kind: "entity",
    id,
    values: {},
    title: name,
    title_zh: name_zh ?? name,
    explains,
    unexplained: [],
    answer: null,
  }));
  for (const { question } of questions) {
    const [parameter, ...others] = question.parameters;
    if (first === undefined || parameter?.kind !== first.type || others.length > 0) continue;
    offers.push({
      target: `question:${question.id}?${parameter.name}=${first.id}`,
      kind: "question",
      id: question.id,
      values: { [parameter.name]: first.id },
      title: question.title,
      title_zh: question.title_zh,
      explains,
      unexplained: [],
      answer: null,
    });
  }
  return { q, offers: offers.slice(0, limit), claims: [], entities };
}
