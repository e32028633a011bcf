import { entityClasses, entityTypeIds, entityTypes, evidenceGrades, evidenceIds } from "@atlas/server/vocabulary";
import { ShapeMark } from "../ui/ShapeMark.tsx";
import { useViewState } from "../url/useViewState.ts";
import { toggleEvidence, toggleType } from "../url/viewChanges.ts";
import type { ShownCounts } from "./countShown.ts";
import { FilterChips } from "./FilterChips.tsx";
import { FilterMenu } from "./FilterMenu.tsx";
import { LabelsMenu } from "./LabelsMenu.tsx";
import { LinkLine } from "./LinkLine.tsx";
import { strings } from "./strings.ts";
import css from "./Toolbar.module.css";

/** How much is drawn, and what decides it: filters, languages, what was hidden. */
export function Toolbar({ counts }: { counts: ShownCounts }) {
  const [{ hideTypes, hideEvidence }, changeView] = useViewState();
  const types = entityTypeIds.filter((type) => counts.types.has(type) || hideTypes.includes(type));
  const grades = evidenceIds.filter((grade) => counts.grades.has(grade) || hideEvidence.includes(grade));
  return (
    <section aria-label={strings.toolbar} className={css.toolbar}>
      <p className={css.total}>
        {strings.entities(counts.entities)} · {strings.claims(counts.claims)}
      </p>
      <FilterMenu
        name={strings.types}
        items={types.map((type) => ({
          id: type,
          name: entityTypes[type].enPlural,
          mark: <ShapeMark shape={entityClasses[type]} />,
          count: counts.types.get(type) ?? 0,
          shown: !hideTypes.includes(type),
          toggle: () => changeView((view) => toggleType(view, type), "replace"),
        }))}
      />
      <FilterMenu
        name={strings.evidence}
        items={grades.map((grade) => ({
          id: grade,
          name: evidenceGrades[grade].en,
          mark: <LinkLine grade={grade} />,
          count: counts.grades.get(grade) ?? 0,
          shown: !hideEvidence.includes(grade),
          toggle: () => changeView((view) => toggleEvidence(view, grade), "replace"),
        }))}
      />
      <LabelsMenu />
      <FilterChips hidden={counts.hidden} />
    </section>
  );
}
