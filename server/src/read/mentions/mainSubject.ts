import type { Entity, Mention, Reading } from "../../contract/index.ts";

/** A text as far as it is known when its main subject is guessed. */
interface Named {
  mentions: readonly Mention[];
  entities: ReadonlyMap<string, Entity>;
  /** End of the title; 0 without a title. */
  titleEnd: number;
}

/** The main subject of a text: the first organisation of its title, else the one that is named most often. */
export function mainSubject({ mentions, entities, titleEnd }: Named): Reading["subject"] {
  const ofOrganisations = mentions.flatMap(({ start, ids, ambiguous }) => {
    const [id = ""] = ids;
    return !ambiguous && entities.get(id)?.type === "organisation" ? [{ start, id }] : [];
  });
  const counts = new Map<string, number>();
  for (const { id } of ofOrganisations) counts.set(id, (counts.get(id) ?? 0) + 1);
  const titled = ofOrganisations.find(({ start }) => start < titleEnd);
  if (titled !== undefined) return { id: titled.id, reason: "title" };
  const [most, second] = [...counts].sort((a, b) => b[1] - a[1]);
  // A tie says nothing: nobody is the subject of a text that names two alike, unless it names only one.
  if (most === undefined || (second !== undefined && second[1] === most[1])) return null;
  return { id: most[0], reason: "most_named" };
}
