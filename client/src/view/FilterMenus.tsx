import { entityClasses, entityTypeIds, evidenceIds } from "@atlas/server/vocabulary";
import { gradeName, typeNames } from "../ui/names.ts";
import { ShapeMark } from "../ui/ShapeMark.tsx";
import { useViewState } from "../url/useViewState.ts";
import { toggleEvidence, toggleType } from "../url/viewChanges.ts";
import type { ShownCounts } from "./countShown.ts";
import { FilterMenu } from "./FilterMenu.tsx";
import { LinkLine } from "./LinkLine.tsx";
import { strings } from "./strings.ts";

/** Which types of entity and which grades of evidence a view shows, with how many there are of each. */
export function FilterMenus({ counts }: { counts: ShownCounts }) {
  const [{ hideTypes, hideEvidence }, changeView] = useViewState();
  const types = entityTypeIds.filter((type) => counts.types.has(type) || hideTypes.includes(type));
  const grades = evidenceIds.filter((grade) => counts.grades.has(grade) || hideEvidence.includes(grade));
  return (
    <>
      <FilterMenu
        name={strings.types}
        items={types.map((type) => ({
          id: type,
          name: typeNames(type),
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
          name: gradeName(grade),
          mark: <LinkLine grade={grade} />,
          count: counts.grades.get(grade) ?? 0,
          shown: !hideEvidence.includes(grade),
          toggle: () => changeView((view) => toggleEvidence(view, grade), "replace"),
        }))}
      />
    </>
  );
}
