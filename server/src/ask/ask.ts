import { type AskAnswer, type AskOffer, type AskRequest, Id } from "../contract/index.ts";
import { claimsByIds } from "../graph/claims.ts";
import { entitiesWith, namedBy } from "../graph/entities.ts";
import { search } from "../graph/search/search.ts";
import { baseLexicon, type Lexicon } from "../language/lexicon.ts";
import type { QuestionFile } from "../questions/readQuestions.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { AskedText, placesOf } from "./AskedText.ts";
import type { AtlasWords } from "./AtlasWords.ts";
import { type Askable, askables, ownKey } from "./askables.ts";
import { type Candidate, explainedByAll } from "./Candidate.ts";
import { claimOffers } from "./claimOffers.ts";
import { correctionsOf, isUnknown } from "./corrections.ts";
import { entityOffers } from "./entityOffers.ts";
import { isInName } from "./fillings.ts";
import { matchAskable } from "./matchAsk.ts";
import { type Named, namedIn } from "./namedIn.ts";
import { offeredAnswer } from "./offeredAnswer.ts";
import { type Ranked, rankOffers } from "./rankOffers.ts";
import { readAtlas } from "./readAtlas.ts";
import { addUncovered, type Missing, uncoveredIn } from "./subjects.ts";

/** Everything that can be asked, and the words for it; made once for the questions of a server. */
interface Language {
  lexicon: Lexicon;
  askables: readonly Askable[];
}

const kept = new WeakMap<readonly QuestionFile[], Language>();

function languageOf(questions: readonly QuestionFile[]): Language {
  const known = kept.get(questions);
  if (known !== undefined) return known;
  const lexicon = baseLexicon();
  addUncovered(lexicon);
  const all = askables(questions);
  for (const { asks } of all)
    for (const { is } of asks.flat())
      if ("words" in is) for (const word of is.words) lexicon.add(word, { kind: "own", key: ownKey(is.words) });
  const language = { lexicon, askables: all };
  kept.set(questions, language);
  return language;
}

/** Offers what to open for a text, best first; a refusal stands first where the atlas does not have what is asked. */
export async function ask(
  store: GraphStore,
  questions: readonly QuestionFile[],
  { q, limit }: AskRequest,
): Promise<AskAnswer> {
  const language = languageOf(questions);
  const atlas = await readAtlas(store, q, language.lexicon);
  const typed = new AskedText(q, language.lexicon);
  const corrections = await correctionsOf(store, { text: typed, atlas, lexicon: language.lexicon });
  const text = corrections.words.size === 0 ? typed : new AskedText(q, language.lexicon, corrections.words);
  const named = namedIn(text, atlas, corrections.found);
  const offers = rankOffers(text, await candidatesOf(store, text, { atlas, named, language }));
  const missing = missingIn(text, atlas, named);
  const shown = [...(missing.length > 0 ? [refusal(text, missing)] : []), ...offers].slice(0, limit);
  return answerOf(store, questions, { q, text, shown, refused: missing.length > 0 });
}

async function candidatesOf(
  store: GraphStore,
  text: AskedText,
  { atlas, named, language }: { atlas: AtlasWords; named: readonly Named[]; language: Language },
): Promise<Candidate[]> {
  const claims = claimOffers(text, atlas, named);
  const asked = language.askables.flatMap((askable) => matchAskable(askable, text, { atlas, named }));
  const entities = entityOffers(text, atlas, { named, claims });
  const found = [...asked, ...claims, ...entities, ...countryOffers(text, named)];
  return named.some(({ isWhole }) => isWhole) || asked.length > 0
    ? found
    : [...found, ...(await searched(store, text))];
}

/** Countries as pages of their own. */
function countryOffers(text: AskedText, named: readonly Named[]): Candidate[] {
  return text.countries().flatMap(({ segment, codes: [code = ""] }) => {
    if (code === "" || isInName(segment, named)) return [];
    const explained = explainedByAll(text);
    explained.put(placesOf(segment), 1);
    const names = ["en", "zh-CN"].map((locale) => new Intl.DisplayNames(locale, { type: "region" }).of(code) ?? code);
    return [
      {
        kind: "country",
        id: code,
        values: {},
        title: names[0] ?? code,
        title_zh: names[1] ?? code,
        explained,
        bonus: -0.3,
      },
    ];
  });
}

/** Entities that a search by name finds for texts that name nothing plainly: begun names, pinyin. */
async function searched(store: GraphStore, text: AskedText): Promise<Candidate[]> {
  const { hits } = await search(store, { q: text.text.slice(0, 200), types: [], country: "", limit: 5 });
  return hits
    .filter(({ match }) => match !== "text")
    .map(({ entity, match }, place) => {
      const explained = explainedByAll(text);
      explained.put(text.words.keys(), match === "similar" ? 0.8 : 0.95);
      return {
        kind: "entity",
        id: entity.id,
        values: {},
        title: entity.name,
        title_zh: entity.name_zh ?? entity.name,
        explained,
        bonus: -0.01 * place,
      };
    });
}

/** From this fit on, a name is surely meant. */
const SURE = 0.8;

/** Everything that a text asks and the atlas does not have: subjects that it does not cover, and words that nothing in it has. */
function missingIn(text: AskedText, atlas: AtlasWords, named: readonly Named[]): Missing[] {
  const inNames = new Set(named.flatMap(({ places, isWhole, fit }) => (isWhole || fit >= SURE ? places : [])));
  const uncovered = uncoveredIn(text).filter(({ places }) => !places.every((place) => inNames.has(place)));
  const unknown = text.bare
    .filter((place) => isUnknown(text, atlas, place) && !inNames.has(place))
    .map((place) => {
      const [span] = text.spans([place]);
      const written = text.text.slice(span?.start, span?.end);
      return { title: written, title_zh: written, places: [place] };
    });
  return [...uncovered, ...unknown];
}

function refusal(text: AskedText, missing: readonly Missing[]): Ranked {
  const places = missing.flatMap((one) => one.places);
  const named = new Set(places);
  return {
    kind: "none",
    id: "",
    values: {},
    title: missing.map(({ title }) => title).join(", "),
    title_zh: missing.map(({ title_zh }) => title_zh).join("、"),
    explained: new Map([...text.words.keys()].filter((place) => !named.has(place)).map((place) => [place, 1])),
    bonus: 0,
    target: "none",
    score: 0,
  };
}

/** From this quality on, a word counts as explained. */
const EXPLAINED = 0.5;
/** Words that weigh less carry no meaning that would be missed. */
const CARRIES = 0.15;

async function answerOf(
  store: GraphStore,
  questions: readonly QuestionFile[],
  { q, text, shown, refused }: { q: string; text: AskedText; shown: readonly Ranked[]; refused: boolean },
): Promise<AskAnswer> {
  const first = shown.find(({ kind }) => kind === "question");
  const answer = first === undefined || refused ? null : await offeredAnswer(store, questions, first);
  const offers = shown.map((offer): AskOffer => {
    const { kind, id, values, title, title_zh, target, explained } = offer;
    const told = (place: number) => (explained.get(place) ?? 0) >= EXPLAINED;
    const places = [...text.words.keys()];
    return {
      target,
      kind,
      id,
      values,
      title,
      title_zh,
      explains: text.spans(places.filter((place) => told(place) && (explained.get(place) ?? 0) > 0)),
      unexplained: text.spans(places.filter((place) => !told(place) && (text.weights[place] ?? 0) >= CARRIES)),
      answer: offer === first ? answer : null,
    };
  });
  const claimIds = shown.flatMap(({ kind, id }) => (kind === "claim" ? [id] : []));
  const claims = (await claimsByIds.run(store, { ids: claimIds })).map(({ claim }) => claim);
  const ids = shown.flatMap(({ kind, id, values }) => [
    ...(kind === "entity" ? [id] : []),
    ...Object.values(values).flatMap((value) => value.split(",").filter((one) => Id.safeParse(one).success)),
  ]);
  const entities = await entitiesWith(store, [...new Set([...ids, ...namedBy(claims)])]);
  return { q, offers, claims, entities: [...entities.values()] };
}
