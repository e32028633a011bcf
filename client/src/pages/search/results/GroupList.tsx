import type { MouseEvent } from "react";
import { countryName } from "../../../model/words/codes/codeNames.ts";
import type { FoundGroup } from "../Found.ts";
import css from "../palette.module.css";
import { strings } from "../strings.ts";
import type { FoundAnswer } from "../useFound.ts";
import type { Palette } from "../usePalette.ts";
import { FoundOption } from "./FoundOption.tsx";

interface GroupListProps {
  id: string;
  palette: Palette;
  inView: ReadonlySet<string>;
}

/** Everything that can be picked, in groups under headings. */
export function GroupList({ id, palette, inView }: GroupListProps) {
  const { found, options, active, pick, setActiveKey } = palette;
  return (
    <div
      id={id}
      role="listbox"
      aria-label={strings.results}
      data-stale={(palette.text.trim() !== "" && !found.decided) || undefined}
      className={css.list}
    >
      {found.groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a listbox
        <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`}>
          <div id={`${id}-${group.id}`} className={css.kind}>
            {headingOf(group.id, found)}
          </div>
          {group.found.map((one) => (
            <FoundOption
              key={one.key}
              id={`${id}-${options.indexOf(one)}`}
              found={one}
              text={group.id === "recent" ? "" : found.texts[group.id]}
              active={options[active] === one}
              inView={inView}
              onPick={(event: MouseEvent) => pick(one, event.ctrlKey || event.metaKey)}
              onHover={() => setActiveKey(one.key)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

function headingOf(id: FoundGroup["id"], { asked, fewer, totals }: FoundAnswer): string {
  if (id === "entity" && asked.country !== "" && asked.text === "") {
    return strings.listed(strings.counts.entity(totals.entity), countryName(asked.country));
  }
  const words = id === "recent" ? undefined : fewer?.[id]?.words;
  return words === undefined ? strings.groups[id] : strings.groupWith(strings.groups[id], words.join(" "));
}
