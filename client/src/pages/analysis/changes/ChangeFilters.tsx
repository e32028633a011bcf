import type { ChangeAnswer } from "@atlas/server/contract";
import type { ChangesAsked } from "../../../model/address/pages/changesAddress.ts";
import { changeStrings } from "../../../model/claim/strings.ts";
import { predicatePhrase, typeNames } from "../../../model/words/names.ts";
import { strings } from "../../../papers/answers/changes/strings.ts";
import { FilterRow } from "../../../parts/answer/FilterRow.tsx";
import css from "./changes.module.css";
import { ImpactList } from "./ImpactList.tsx";
import { SubjectFilters } from "./SubjectFilters.tsx";

interface ChangeFiltersProps {
  answer: ChangeAnswer;
  asked: ChangesAsked;
  onAsk: (asked: ChangesAsked) => void;
}

/** The numbers of changed claims, by what that means, by subject, kind of change, predicate and type; choosing a count lists only those claims. */
export function ChangeFilters({ answer, asked, onAsk }: ChangeFiltersProps) {
  const { kinds, predicates, types, impacts, entities } = asked;
  const narrowed = [kinds, predicates, types, impacts, entities].some(({ length }) => length > 0);
  return (
    <div className="around14 grid gap8">
      <ImpactList
        counts={answer.impacts}
        chosen={impacts}
        onChoose={(chosen) => onAsk({ ...asked, impacts: chosen })}
      />
      <SubjectFilters
        subjects={answer.subjects}
        chosen={entities}
        onChoose={(chosen) => onAsk({ ...asked, entities: chosen })}
      />
      <FilterRow
        label={strings.byKind}
        options={answer.kinds
          .filter(({ count, kind }) => count > 0 || asked.kinds.includes(kind))
          .map(({ kind, count }) => ({
            value: kind,
            name: changeStrings.kinds[kind],
            title: changeStrings.meanings[kind],
            count,
          }))}
        chosen={asked.kinds}
        onChoose={(kinds) => onAsk({ ...asked, kinds })}
      />
      <FilterRow
        label={strings.byPredicate}
        options={answer.predicates.map(({ predicate, count }) => ({
          value: predicate,
          name: predicatePhrase(predicate),
          count,
        }))}
        chosen={asked.predicates}
        onChoose={(predicates) => onAsk({ ...asked, predicates })}
      />
      <FilterRow
        label={strings.byType}
        options={answer.types.map(({ type, count }) => ({ value: type, name: typeNames(type), count }))}
        chosen={asked.types}
        onChoose={(types) => onAsk({ ...asked, types })}
      />
      {narrowed && (
        <button
          type="button"
          className={`textButton ${css.all}`}
          onClick={() => onAsk({ ...asked, kinds: [], predicates: [], types: [], impacts: [], entities: [] })}
        >
          {strings.all}
        </button>
      )}
    </div>
  );
}
