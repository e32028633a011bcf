import { Link } from "react-router";
import page from "../analysis/analysis.module.css";
import { entityName } from "../ui/entityName.ts";
import { timelineAddress, wholeTimeline } from "../url/timelineAddress.ts";
import { strings } from "./strings.ts";

/** Entities with a story, for a reader who has none in mind: an organisation, technologies, and a rule. */
const examples = [
  { id: "baogang-group", name: "Baogang Group", name_zh: "包头钢铁(集团)有限责任公司" },
  { id: "sintered-ndfeb-magnets", name: "Sintered NdFeB magnets", name_zh: "烧结钕铁硼" },
  { id: "solid-state-hydrogen-storage", name: "Solid-state hydrogen storage", name_zh: "固态储氢" },
  { id: "mofcom", name: "Ministry of Commerce", name_zh: "商务部" },
];

/** Said while no entity is chosen. */
export function Examples() {
  return (
    <div className={page.answer}>
      <p>{strings.start}</p>
      <ul className={page.examples}>
        {examples.map((entity) => (
          <li key={entity.id}>
            <Link to={timelineAddress({ ...wholeTimeline, entity: entity.id })}>{entityName(entity)}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
