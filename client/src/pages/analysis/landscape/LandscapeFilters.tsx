import { columnValues, evidenceIds } from "@atlas/server/vocabulary";
import { useQuery } from "@tanstack/react-query";
import {
  gapIds,
  type LandscapeFilter,
  landscapeAddress,
  wholeLandscape,
} from "../../../model/address/pages/landscapeAddress.ts";
import { locale } from "../../../model/words/language.ts";
import { readableTitle } from "../../../model/words/readableWord.ts";
import { lookupOf, nameOf } from "../../../papers/answers/landscape/Lookup.ts";
import { strings } from "../../../papers/answers/landscape/strings.ts";
import { landscape } from "../../../parts/api/analyses.ts";
import { ChoiceField } from "../../../parts/picker/ChoiceField.tsx";
import css from "../../../parts/picker/fields.module.css";

interface LandscapeFiltersProps {
  filter: LandscapeFilter;
  onFilter: (filter: LandscapeFilter) => void;
}

export function LandscapeFilters({ filter, onFilter }: LandscapeFiltersProps) {
  const change = (part: Record<string, string>) => onFilter({ ...filter, ...part });
  const isWhole = landscapeAddress(filter) === landscapeAddress(wholeLandscape);
  return (
    <div className={css.form}>
      <ChoiceField
        label={strings.stage}
        any={strings.anyStage}
        value={filter.stage}
        options={columnValues.stage.map((value) => ({ value, name: readableTitle(value) }))}
        onPick={(stage) => change({ stage })}
      />
      <ChoiceField
        label={strings.sector}
        any={strings.anySector}
        value={filter.sector}
        options={useSectors()}
        onPick={(sector) => change({ sector })}
      />
      <ChoiceField
        label={strings.gap}
        any={strings.anyGap}
        value={filter.gap}
        options={gapIds.map((value) => ({ value, name: strings.gaps[value] }))}
        onPick={(gap) => change({ gap })}
      />
      <FloorChoice filter={filter} onFilter={onFilter} />
      {!isWhole && (
        <button type="button" className="textButton" onClick={() => onFilter(wholeLandscape)}>
          {strings.clear}
        </button>
      )}
    </div>
  );
}

export function FloorChoice({ filter, onFilter }: LandscapeFiltersProps) {
  const floors = [...evidenceIds].reverse();
  return (
    <ChoiceField
      label={strings.floor}
      value={filter.evidence}
      options={floors.map((value) => ({ value, name: strings.floors[value] }))}
      onPick={(picked) => onFilter({ ...filter, evidence: floors.find((one) => one === picked) ?? "disputed" })}
    />
  );
}

function useSectors(): { value: string; name: string }[] {
  const { data } = useQuery(landscape(wholeLandscape));
  if (!data) return [];
  const lookup = lookupOf(data);
  return [...new Set(data.rows.flatMap(({ sectors }) => sectors))]
    .map((value) => ({ value, name: nameOf(value, lookup) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale()));
}
