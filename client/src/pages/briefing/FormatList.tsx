import type { Briefing } from "../../papers/briefing/Briefing.ts";
import { formatGroups } from "../../papers/formats/Format.ts";
import { formats } from "../../papers/formats/formats.ts";
import { strings, templateStrings as words } from "../../papers/formats/strings.ts";
import { useSignal } from "../../ui/browser/useSignal.ts";
import { ChartItem } from "./ChartItem.tsx";
import { FormatItem } from "./FormatItem.tsx";
import css from "./files.module.css";
import { keptTemplates } from "./template/keptTemplates.ts";

const paged: ReadonlySet<string> = new Set(["docx", "html"]);

export function FormatList({ briefing, pages }: { briefing: Briefing; pages: string }) {
  const { analysis } = briefing;
  const templates = useSignal(keptTemplates);
  return formatGroups.map((group) => {
    const ofGroup = formats.filter((format) => format.group === group);
    if (ofGroup.length === 0) return null;
    return (
      <section key={group} aria-labelledby={`files-${group}`}>
        <h3 id={`files-${group}`} className={css.group}>
          {strings.groups[group]}
        </h3>
        <ul>
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
          {group === "picture" && analysis?.picture && <ChartItem picture={analysis.picture} analysis={analysis} />}
        </ul>
      </section>
    );
  });
}
