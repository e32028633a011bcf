import { type AskAnswer, type AskOffer, Id } from "../contract/index.ts";
import { namedBy } from "../graph/entities.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import type { AskedText } from "./AskedText.ts";
import type { AtlasWords } from "./AtlasWords.ts";
import { EXPLAINED } from "./Candidate.ts";
import type { Answered } from "./firstThatFinds.ts";
import type { Ranked } from "./rankOffers.ts";
import { claimsIn, entitiesIn } from "./readAtlas.ts";

/** Weight of a word from which on it is missed where it is not explained. */
const MISSED = 0.15;

/** The offers as the API gives them, with the claims and entities that they name. */
export async function answerOf(
  store: GraphStore,
  text: AskedText,
  { atlas, shown, answers }: { atlas: AtlasWords; shown: readonly Ranked[]; answers?: Answered["answers"] },
): Promise<AskAnswer> {
  const offers = shown.map((offer): AskOffer => {
    const { kind, id, values, title, title_zh, target, explained } = offer;
    const isExplained = (place: number) => (explained.get(place) ?? 0) >= EXPLAINED;
    const places = [...text.words.keys()];
    const unexplained = places.filter((place) => !isExplained(place) && (text.weights[place] ?? 0) >= MISSED);
    return {
      ...{ target, kind, id, values, title, title_zh },
      explains: text.spans(places.filter(isExplained)),
      unexplained: text.spans(unexplained),
      answer: answers?.get(offer) ?? null,
    };
  });
  const idsOf = (wanted: string) => shown.flatMap(({ kind, id }) => (kind === wanted ? [id] : []));
  const claims = await claimsIn(store, atlas, idsOf("claim"));
  const values = shown.flatMap((offer) => Object.values(offer.values).flatMap((value) => value.split(",")));
  const valueIds = values.filter((value) => Id.safeParse(value).success);
  const entities = await entitiesIn(store, atlas, [...idsOf("entity"), ...valueIds, ...namedBy(claims)]);
  return { q: text.text, offers, claims, entities };
}
