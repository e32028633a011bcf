import type { Briefing } from "../Briefing.ts";
import { formatGroups } from "../formats/Format.ts";
import { formats } from "../formats/formats.ts";
import { strings } from "../formats/strings.ts";
import { FormatItem } from "./FormatItem.tsx";
import css from "./files.module.css";

/** Every format the briefing can be saved in, by use. */
export function FormatList({ briefing }: { briefing: Briefing }) {
  return formatGroups.map((group) => {
    const ofGroup = formats.filter((format) => format.group === group);
    if (ofGroup.length === 0) return null;
    return (
      <section key={group} aria-labelledby={`files-${group}`}>
        <h3 id={`files-${group}`} className={css.group}>
          {strings.groups[group]}
        </h3>
        <ul className={css.formats}>
          {ofGroup.map((format) => (
            <FormatItem key={format.id} format={format} briefing={briefing} />
          ))}
        </ul>
      </section>
    );
  });
}
