import type { ChangeAnswer } from "@atlas/server/contract";
import { type ChangesAsked, isNarrowed, unfiltered } from "../../../model/address/pages/changesAddress.ts";
import { changeStrings } from "../../../model/claim/strings.ts";
import { predicatePhrase, typeNames } from "../../../model/words/names.ts";
import { strings } from "../../../papers/answers/changes/strings.ts";
import { FilterRow } from "../../../parts/answer/FilterRow.tsx";
import css from "./changes.module.css";
import { ImpactList } from "./ImpactList.tsx";
import { PlaceFilters } from "./PlaceFilters.tsx";
import { SubjectFilters } from "./SubjectFilters.tsx";

export interface ChangeFiltersProps {
  answer: ChangeAnswer;
  asked: ChangesAsked;
  onAsk: (asked: ChangesAsked) => void;
}

/** The numbers of changed claims, by what that means, by subject, kind of change, predicate and type; choosing a count lists only those claims. */
export function ChangeFilters({ answer, asked, onAsk }: ChangeFiltersProps) {
  const { impacts, entities } = asked;
  return (
    <div className="around14 grid gap8">
      {isNarrowed(asked) && <p className="flush muted small">{strings.besideOthers}</p>}
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
      <PlaceFilters answer={answer} asked={asked} onAsk={onAsk} />
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
      {isNarrowed(asked) && (
        <button type="button" className={`textButton ${css.all}`} onClick={() => onAsk({ ...asked, ...unfiltered })}>
          {strings.all}
        </button>
      )}
    </div>
  );
}
