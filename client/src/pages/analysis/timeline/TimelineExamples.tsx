import { timelineAddress, wholeTimeline } from "../../../model/address/pages/timelineAddress.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { strings } from "../../../papers/answers/timeline/strings.ts";
import { Examples } from "../../../parts/answer/Examples.tsx";

/** An organisation, technologies and an authority, for readers who have none in mind. */
const entities = [
  { id: "baogang-group", name: "Baogang Group", name_zh: "包头钢铁（集团）有限责任公司" },
  { id: "sintered-ndfeb-magnets", name: "Sintered NdFeB magnets", name_zh: "烧结钕铁硼" },
  { id: "solid-state-hydrogen-storage", name: "Solid-state hydrogen storage", name_zh: "固态储氢" },
  { id: "mofcom", name: "Ministry of Commerce", name_zh: "商务部" },
];

export function TimelineExamples() {
  const examples = entities.map((entity) => ({
    name: entityName(entity),
    to: timelineAddress({ ...wholeTimeline, entity: entity.id }),
  }));
  return <Examples lead={strings.start} examples={examples} />;
}
