import type { Vocabulary } from "./vocabularyOf.ts";

const MOST_OPERATORS = 2;

/** The organisations that have a works or a mine at a place, which stands for theirs: "the mine at X delivered"; nobody where many have one. */
export function operatorsAt(place: string, vocabulary: Pick<Vocabulary, "claimsOf">): string[] {
  const there = new Set(
    vocabulary
      .claimsOf(place)
      .flatMap(({ claim: { predicate, subject, object } }) =>
        object === place && (predicate === "LOCATED_IN" || predicate === "MINES") ? [subject] : [],
      ),
  );
  return there.size <= MOST_OPERATORS ? [...there] : [];
}
