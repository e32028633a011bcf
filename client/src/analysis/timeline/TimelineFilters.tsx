import { evidenceIds, predicateIds } from "@atlas/server/vocabulary";
import type { TimelineAsked } from "../../url/pages/timelineAddress.ts";
import { listSentences } from "../../words/listWords.ts";
import { gradeMeaning, gradeName, predicatePhrase } from "../../words/names.ts";
import { FilterRow } from "../common/FilterRow.tsx";
import { strings } from "./strings.ts";
import css from "./timeline.module.css";
import type { ToldCount, ToldCounts } from "./toldCounts.ts";

interface TimelineFiltersProps {
  counts: ToldCounts;
  asked: TimelineAsked;
  onAsk: (asked: TimelineAsked) => void;
}

/** How many claims are told by predicate and by evidence; each count tells its claims alone. */
export function TimelineFilters({ counts, asked, onAsk }: TimelineFiltersProps) {
  const predicates = predicateIds.map((predicate) => ({
    value: predicate,
    name: predicatePhrase(predicate),
    ...counted(counts({ predicate }), ""),
  }));
  // Best first, as everywhere.
  const grades = evidenceIds.map((evidence) => ({
    value: evidence,
    name: gradeName(evidence),
    ...counted(counts({ evidence }), gradeMeaning(evidence)),
  }));
  return (
    <div className={css.filters}>
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

/** Claims without a date are no part of the count; they are told apart. */
function counted({ told, undated }: ToldCount, meaning: string) {
  const title = listSentences([meaning, ...(undated === 0 ? [] : [strings.besidesUndated(undated)])]);
  return { count: told, any: told + undated > 0, ...(title === "" ? {} : { title }) };
}
