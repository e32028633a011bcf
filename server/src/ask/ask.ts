import type { AskAnswer, AskRequest } from "../contract/index.ts";
import { findNames } from "../graph/search/search.ts";
import type { QuestionFile } from "../questions/readQuestions.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { AskedText } from "./AskedText.ts";
import type { AtlasWords } from "./AtlasWords.ts";
import { answerOf } from "./answerOf.ts";
import type { Candidate } from "./Candidate.ts";
import { changeOffers } from "./changeOffers.ts";
import { claimOffers } from "./claimOffers.ts";
import { correctionsOf } from "./corrections.ts";
import { entityOffers } from "./entityOffers.ts";
import { firstThatFinds } from "./firstThatFinds.ts";
import { matchAskable } from "./matchAsk.ts";
import { allOf, isLost, missingIn, refusal } from "./missing.ts";
import { type Named, namedIn } from "./namedIn.ts";
import { countryOffers, type FoundByName, foundOffers } from "./otherOffers.ts";
import { rankOffers } from "./rankOffers.ts";
import { entitiesIn, readAtlas } from "./readAtlas.ts";
import { type Understanding, understandingOf } from "./understanding.ts";

/** Most words of a text that may be no more than a name. */
const MOST_OF_NAME = 6;
const MOST_HITS = 5;

/** Offers what to open for a text that is typed `today` (YYYY-MM-DD), best first; a refusal stands first where the atlas does not have what is asked. */
export async function ask(
  store: GraphStore,
  questions: readonly QuestionFile[],
  { q, limit }: AskRequest,
  today = new Date().toISOString().slice(0, 10),
): Promise<AskAnswer> {
  const understanding = understandingOf(questions);
  const { lexicon } = understanding;
  const atlas = await readAtlas(store, q, lexicon);
  const typed = new AskedText(q, lexicon);
  const { words, found } = await correctionsOf(store, { text: typed, atlas, lexicon });
  const text = words.size === 0 ? typed : new AskedText(q, lexicon, words);
  const named = namedIn(text, atlas, found);
  const hits = await namedByAll(store, text, { atlas, named });
  const missing = hits.length > 0 ? [] : missingIn(text, atlas, named);
  const ranked = rankOffers(text, [
    ...candidatesOf(text, { atlas, named, understanding }),
    ...changeOffers(text, { atlas, named }, today),
    ...foundOffers(text, hits),
  ]);
  if (missing.length === 0 && isLost(text, ranked[0])) missing.push(allOf(text));
  if (missing.length > 0) {
    const shown = [refusal(text, missing), ...ranked].slice(0, limit);
    return answerOf(store, text, { atlas, shown });
  }
  const { offers, answers } = await firstThatFinds(store, questions, ranked);
  return answerOf(store, text, { atlas, shown: offers.slice(0, limit), answers });
}

function candidatesOf(
  text: AskedText,
  { atlas, named, understanding }: { atlas: AtlasWords; named: readonly Named[]; understanding: Understanding },
): Candidate[] {
  const claims = claimOffers(text, atlas, named);
  return [
    ...understanding.askables.flatMap((askable) => matchAskable(askable, text, { atlas, named })),
    ...claims,
    ...entityOffers(text, atlas, { named, claims }),
    ...countryOffers(text, named),
  ];
}

/** Entities of whose name a short text is a beginning, or a mistyped form. */
async function namedByAll(
  store: GraphStore,
  text: AskedText,
  { atlas, named }: { atlas: AtlasWords; named: readonly Named[] },
): Promise<FoundByName[]> {
  const inNames = new Set(named.flatMap(({ isWhole, places }) => (isWhole ? places : [])));
  if (text.words.length > MOST_OF_NAME || text.bare.every((place) => inNames.has(place))) return [];
  const hits = (await findNames(store, { q: text.text, types: [], country: "", limit: MOST_HITS })).slice(0, MOST_HITS);
  const matches = new Map(hits.map(({ id, match }) => [id, match]));
  const ids = [...matches.keys()];
  const entities = await entitiesIn(store, atlas, ids);
  return entities
    .toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    .map((entity) => ({ entity, match: matches.get(entity.id) ?? "similar" }));
}
