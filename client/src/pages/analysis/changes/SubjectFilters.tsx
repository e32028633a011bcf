import type { ChangeAnswer } from "@atlas/server/contract";
import type { EntityType } from "@atlas/server/vocabulary";
import { watchedEntity } from "../../../model/watch/watchedAddress.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { strings } from "../../../papers/answers/changes/strings.ts";
import { FilterRow } from "../../../parts/answer/FilterRow.tsx";
import { useWatches } from "../../../parts/watch/useWatches.ts";

/** Subjects of one kind that are offered: those with most changes. */
const MOST_OFFERED = 8;

/** Kinds of subjects, in the order in which they are offered. */
const groups: readonly { name: "firms" | "rules" | "goods"; types: readonly EntityType[] }[] = [
  { name: "firms", types: ["organisation"] },
  { name: "rules", types: ["policy"] },
  { name: "goods", types: ["product", "technology"] },
];

type Subjects = ChangeAnswer["subjects"];

interface SubjectFiltersProps {
  subjects: Subjects;
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
}

/** The entities with changed claims: those that the reader watches first, then firms, rules and goods with most changes. */
export function SubjectFilters({ subjects, chosen, onChoose }: SubjectFiltersProps) {
  const watched = new Set(useWatches().flatMap(({ address }) => watchedEntity(address) ?? []));
  const own = subjects.filter(({ id }) => watched.has(id));
  const others = subjects.filter(({ id }) => !watched.has(id));
  const offered = groups.map(({ name, types }) => {
    const some = others.filter(({ type }) => types.includes(type));
    // A chosen one stays in its row, however few changes it has.
    return {
      label: strings.subjects[name],
      some: some.filter(({ id }, at) => at < MOST_OFFERED || chosen.includes(id)),
    };
  });
  return [{ label: strings.subjects.watched, some: own }, ...offered].map(({ label, some }) =>
    some.length === 0 ? null : (
      <FilterRow key={label} label={label} options={some.map(optionOf)} chosen={chosen} onChoose={onChoose} />
    ),
  );
}

function optionOf(subject: Subjects[number]) {
  return { value: subject.id, name: entityName(subject), count: subject.count };
}
