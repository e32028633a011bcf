import { evidenceIds, predicateIds } from "@atlas/server/vocabulary";
import type { TimelineAsked } from "../../../model/address/pages/timelineAddress.ts";
import { listSentences } from "../../../model/words/listWords.ts";
import { gradeMeaning, gradeName, predicatePhrase } from "../../../model/words/names.ts";
import { strings } from "../../../papers/answers/timeline/strings.ts";
import type { FilterCount, FilterCounts } from "../../../papers/answers/timeline/timelineOfEntity.ts";
import { FilterRow } from "../../../parts/answer/FilterRow.tsx";
import css from "./timeline.module.css";

interface TimelineFiltersProps {
  counts: FilterCounts;
  asked: TimelineAsked;
  onAsk: (asked: TimelineAsked) => void;
}

export function TimelineFilters({ counts, asked, onAsk }: TimelineFiltersProps) {
  const predicates = predicateIds.map((predicate) => ({
    value: predicate,
    name: predicatePhrase(predicate),
    ...counted(counts({ predicate }), ""),
  }));
  // Best grade first, as everywhere.
  const grades = evidenceIds.map((evidence) => ({
    value: evidence,
    name: gradeName(evidence),
    ...counted(counts({ evidence }), gradeMeaning(evidence)),
  }));
  return (
    <div className={`grid gap8 ${css.filters}`}>
      <FilterRow
        label={strings.byPredicate}
        options={predicates.filter(({ value, any }) => any || asked.predicates.includes(value))}
        chosen={asked.predicates}
        onChoose={(chosen) => onAsk({ ...asked, predicates: chosen })}
      />
      <FilterRow
        label={strings.byEvidence}
        options={grades.filter(({ value, any }) => any || asked.evidence.includes(value))}
        chosen={asked.evidence}
        onChoose={(chosen) => onAsk({ ...asked, evidence: chosen })}
      />
      {asked.predicates.length + asked.evidence.length > 0 && (
        <button type="button" className={css.link} onClick={() => onAsk({ ...asked, predicates: [], evidence: [] })}>
          {strings.all}
        </button>
      )}
    </div>
  );
}

/** Undated claims are not part of the count; the tooltip gives their number. */
function counted({ shown, undated }: FilterCount, meaning: string) {
  const title = listSentences([meaning, ...(undated === 0 ? [] : [strings.besidesUndated(undated)])]);
  return { count: shown, any: shown + undated > 0, ...(title === "" ? {} : { title }) };
}
