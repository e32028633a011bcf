import { useSignal } from "../../browser/useSignal.ts";
import type { Briefing } from "../Briefing.ts";
import { formatGroups } from "../formats/Format.ts";
import { formats } from "../formats/formats.ts";
import { strings } from "../formats/strings.ts";
import { keptTemplates } from "../template/keptTemplates.ts";
import { templateStrings as words } from "../template/templateStrings.ts";
import { FormatItem } from "./FormatItem.tsx";
import css from "./files.module.css";

/** Formats that print as the preview does. */
const paged: ReadonlySet<string> = new Set(["docx", "html"]);

/** Every format the briefing can be saved in, by use; `pages` is the number of pages in words, or empty. */
export function FormatList({ briefing, pages }: { briefing: Briefing; pages: string }) {
  const templates = useSignal(keptTemplates);
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
            <FormatItem
              key={format.id}
              format={format}
              briefing={briefing}
              {...(paged.has(format.id)
                ? { pages: templates.docx && format.id === "docx" ? words.length : pages }
                : {})}
            />
          ))}
        </ul>
      </section>
    );
  });
}
