import type { Driver } from "neo4j-driver";
import type { QuestionParameter } from "../../server/src/contract/index.ts";
import { readQuestions } from "../../server/src/questions/readQuestions.ts";
import { type EntityType, entityTypeIds } from "../../server/src/rules/vocabulary.ts";
import type { ApiRequest } from "./keepAliveClient.ts";

/** Requests of one kind; some of them are sent. */
export interface RequestKind {
  name: string;
  requests: ApiRequest[];
  /** Why it may take longer on more data, and what bounds it; null if it may not. */
  grows: string | null;
  /** Whether the answer is computed once per version of the data set; then the time of a cached answer is measured. */
  isKept: boolean;
}

const SAMPLE = 40;
/** Routes that read much of the graph (`isLarge`); keep it in step with the server. */
const KEPT = /^(removal|landscape|summary|evidence|single|question)/;

/** Readers' requests to an ecosystem: each route and each question, about entities spread over it and about its hub. */
export async function scaleRequests(driver: Driver, hub: string): Promise<RequestKind[]> {
  const samples = new Map<EntityType, Sampled[]>();
  for (const type of entityTypeIds) samples.set(type, await sample(driver, type));
  const all = entityTypeIds.flatMap((type) => samples.get(type) ?? []).filter(({ id }) => id !== hub);
  const some = everyOther(all, SAMPLE);
  const few = (type: EntityType) => (samples.get(type) ?? []).filter(({ id }) => id !== hub);
  const claims = some.map(({ claim }) => claim);
  const pairs = some.map(({ id }, index) => [id, some[(index + 7) % some.length]?.id ?? hub] as const);
  const get = (paths: string[]): ApiRequest[] => paths.map((path) => ({ path }));
  const kinds: [string, ApiRequest[], string | null][] = [
    [
      "search",
      get(some.map(({ name }, index) => `/search?q=${encodeURIComponent(name.slice(0, 4 + (index % 7)))}`)),
      null,
    ],
    ["entity", get(some.map(({ id }) => `/entities/${id}`)), null],
    ["neighbours", get(some.map(({ id }) => `/entities/${id}/neighbours`)), null],
    ["claims of an entity", get(some.map(({ id }) => `/entities/${id}/claims?limit=50`)), null],
    ["claim", get(claims.map((id) => `/claims/${id}`)), null],
    ["claims between 40", [{ path: "/claims/between", body: { ids: some.map(({ id }) => id) } }], null],
    ["paths", get(pairs.map(([from, to]) => `/paths?from=${from}&to=${to}`)), null],
    [
      "compare",
      get(pairs.slice(0, 12).map(([left, right]) => `/compare?left=${left}&right=${right}`)),
      "the number of claims of the two, of which 500 each are compared and given",
    ],
    [
      "removal of one",
      get(
        few("organisation")
          .slice(0, 12)
          .map(({ id }) => `/removal?ids=${id}`),
      ),
      null,
    ],
    ["source", get(some.map(({ source }) => `/sources/${source}`)), null],
    [
      "sources by text",
      get(some.map(({ name }) => `/sources?q=${encodeURIComponent(name.slice(0, 9))}`)),
      "the number of sources found",
    ],
    [
      "claims by words",
      get(some.map(({ name }) => `/claims?q=${encodeURIComponent(name)}`)),
      "the number of different words of all claims, with each of which a word is compared, and of claims found, up to 5,000",
    ],
    [
      "fewer words",
      get(
        some.map(
          ({ name }, index) =>
            `/search/fewer?q=${encodeURIComponent(`who has ${name} in ${some.at(index - 7)?.name}?`)}`,
        ),
      ),
      "the number of different words of all claims, and of claims and sources found with each word, up to 5,000",
    ],
    [
      "read an article",
      [0, 70, 140].map((from) => ({ path: "/read", body: { text: articleOf(all.slice(from, from + 70)) } })),
      "the number of claims of what it names, of which at most 6,000 are read",
    ],
    ["hub: entity", get([`/entities/${hub}`]), null],
    ["hub: neighbours", get([`/entities/${hub}/neighbours`]), null],
    [
      "hub: neighbours, filtered",
      get([`/entities/${hub}/neighbours?predicates=SUPPLIES`, `/entities/${hub}/neighbours?evidence=corroborated`]),
      null,
    ],
    ["hub: claims", get([`/entities/${hub}/claims?limit=50`]), null],
    ["hub: claims between 40", [{ path: "/claims/between", body: { ids: [hub, ...some.map(({ id }) => id)] } }], null],
    ["hub: paths", get(some.slice(0, 12).map(({ id }) => `/paths?from=${hub}&to=${id}`)), null],
    ["landscape of a stage", get(["/landscape?stage=magnet"]), null],
    [
      "landscape of a technology",
      get(
        few("technology")
          .slice(0, 12)
          .map(({ id }) => `/landscape/${id}`),
      ),
      null,
    ],
    ["summary", get(["/summary"]), null],
    ["evidence", get(["/evidence"]), null],
    ["single points of failure", get(["/removal"]), null],
  ];
  const questions = readQuestions().questions.map(({ question }): [string, ApiRequest[], string | null] => {
    const [parameter] = question.parameters;
    const values = parameter === undefined ? [""] : valuesOf(parameter, few, some);
    const paths = values.map((value) => `/questions/${question.id}${parameter ? `?${parameter.name}=${value}` : ""}`);
    return [`question ${question.id}`, get(paths), null];
  });
  return [...kinds, ...questions].map(([name, requests, grows]) => ({
    ...{ name, requests, grows },
    isKept: KEPT.test(name),
  }));
}

function valuesOf(
  { kind, example }: QuestionParameter,
  few: (type: EntityType) => Sampled[],
  some: Sampled[],
): string[] {
  const type = entityTypeIds.find((one) => one === kind);
  if (type)
    return few(type)
      .slice(0, 12)
      .map(({ id }) => id);
  if (kind === "entity") return some.slice(0, 12).map(({ id }) => id);
  return [kind === "source" ? (some[0]?.source ?? "") : example];
}

interface Sampled {
  id: string;
  name: string;
  claim: string;
  source: string;
}

/** Entities of a type spread over the ecosystem, each with one of its claims and a source of that claim. */
async function sample(driver: Driver, type: EntityType): Promise<Sampled[]> {
  const { records } = await driver.executeQuery(
    `MATCH (e:Entity {type: $type}) WITH count(e) AS total
     MATCH (e:Entity {type: $type}) WHERE total <= 40 OR id(e) % (total / 40) = 0
     CALL (e) { MATCH (e)-[r]-(:Entity) RETURN r ORDER BY r.id LIMIT 1 }
     RETURN e.id AS id, e.name AS name, r.id AS claim, r.sources[0] AS source ORDER BY id LIMIT 40`,
    { type },
  );
  return records.map((record) => record.toObject() as Sampled); // The columns of the query above.
}

/** About 2,000 words in 70 sentences, each of which names two entities. */
function articleOf(named: readonly Sampled[]): string {
  const sentences = named.map(
    ({ name }, at) =>
      `${name} said on 5 May 2024 that it would supply ${named.at(at - 7)?.name} with 1,200 tonnes of oxide a year for its new plant from the second half of 2025.`,
  );
  return `A report on many names\n\n${sentences.join(" ")}`;
}

function everyOther<Item>(items: readonly Item[], count: number): Item[] {
  const step = Math.max(1, Math.floor(items.length / count));
  return items.filter((_, index) => index % step === 0).slice(0, count);
}
