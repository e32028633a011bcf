import type { EntityDetail } from "@atlas/server/contract";
import { evidenceIds, predicateIds } from "@atlas/server/vocabulary";
import { FilterRow } from "../analysis/FilterRow.tsx";
import { gradeMeaning, gradeName, predicatePhrase } from "../ui/names.ts";
import type { TimelineAsked } from "../url/timelineAddress.ts";
import { strings } from "./strings.ts";
import css from "./timeline.module.css";

interface TimelineFiltersProps {
  detail: EntityDetail;
  asked: TimelineAsked;
  onAsk: (asked: TimelineAsked) => void;
}

/** How many claims the entity has by predicate and by evidence; each count tells its claims alone. */
export function TimelineFilters({ detail, asked, onAsk }: TimelineFiltersProps) {
  const { claim_counts, evidence_counts } = detail;
  const predicates = predicateIds.map((predicate) => ({
    value: predicate,
    name: predicatePhrase(predicate),
    count: claim_counts.filter((one) => one.predicate === predicate).reduce((sum, { count }) => sum + count, 0),
  }));
  // Best first, as everywhere.
  const grades = evidenceIds.map((evidence) => ({
    value: evidence,
    name: gradeName(evidence),
    title: gradeMeaning(evidence),
    count: evidence_counts.find((one) => one.evidence === evidence)?.count ?? 0,
  }));
  return (
    <div className={css.filters}>
      <FilterRow
        label={strings.byPredicate}
        options={predicates.filter(({ value, count }) => count > 0 || asked.predicates.includes(value))}
        chosen={asked.predicates}
        onChoose={(chosen) => onAsk({ ...asked, predicates: chosen })}
      />
      <FilterRow
        label={strings.byEvidence}
        options={grades.filter(({ value, count }) => count > 0 || asked.evidence.includes(value))}
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
