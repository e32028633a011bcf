import type { MouseEvent } from "react";
import { FoundOption } from "./FoundOption.tsx";
import css from "./palette.module.css";
import { strings } from "./strings.ts";
import type { Palette } from "./usePalette.ts";

interface GroupListProps {
  id: string;
  palette: Palette;
  inView: ReadonlySet<string>;
}

/** Everything that can be picked, in groups under their headings. */
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
            {strings.groups[group.id]}
          </div>
          {group.found.map((one) => (
            <FoundOption
              key={one.key}
              id={`${id}-${options.indexOf(one)}`}
              found={one}
              text={found.asked.text}
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
