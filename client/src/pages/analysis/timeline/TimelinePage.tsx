import { useLocation, useNavigate } from "react-router";
import { parseTimeline, timelineAddress, wholeTimeline } from "../../../model/address/pages/timelineAddress.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { strings } from "../../../papers/answers/timeline/strings.ts";
import { AnalysisHead } from "../../../parts/answer/AnalysisHead.tsx";
import page from "../../../parts/answer/analysis.module.css";
import { Examples } from "../../../parts/answer/Examples.tsx";
import { RequestFailure } from "../../../parts/api/request/Awaited.tsx";
import { EntityField } from "../../../parts/picker/EntityField.tsx";
import fields from "../../../parts/picker/fields.module.css";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { Timeline } from "./Timeline.tsx";
import { useTimeline } from "./useTimeline.ts";

/** An organisation, technologies and an authority, for readers who have none in mind. */
const entities = [
  { id: "baogang-group", name: "Baogang Group", name_zh: "包头钢铁（集团）有限责任公司" },
  { id: "sintered-ndfeb-magnets", name: "Sintered NdFeB magnets", name_zh: "烧结钕铁硼" },
  { id: "solid-state-hydrogen-storage", name: "Solid-state hydrogen storage", name_zh: "固态储氢" },
  { id: "mofcom", name: "Ministry of Commerce", name_zh: "商务部" },
];

function TimelineExamples() {
  const examples = entities.map((entity) => ({
    name: entityName(entity),
    to: timelineAddress({ ...wholeTimeline, entity: entity.id }),
  }));
  return <Examples lead={strings.start} examples={examples} />;
}

/** The dated events of an entity; the address says which entity and which filters. */
export function TimelinePage() {
  const { search } = useLocation();
  const navigate = useNavigate();
  const asked = parseTimeline(search);
  const id = asked.entity ?? "";
  const { entity, answer, failed, unknown } = useTimeline(asked);
  return (
    <main id="content" tabIndex={-1} className={page.page}>
      <AnalysisHead
        title={strings.title}
        lead={strings.lead}
        name={entity ? strings.titleOf(entityName(entity)) : undefined}
      />
      <div className={fields.form}>
        <EntityField
          label={strings.entity}
          id={id}
          onPick={(picked) => navigate(timelineAddress({ ...asked, entity: picked, predicates: [], evidence: [] }))}
        />
      </div>
      {id === "" && <TimelineExamples />}
      {failed?.error && <RequestFailure error={failed.error} />}
      {id !== "" && !failed && !unknown && !answer && <Skeleton lines={8} label={strings.loading} />}
      {answer && (
        <Timeline
          {...answer}
          asked={asked}
          onAsk={(next, replace) => navigate(timelineAddress(next), { replace: replace ?? false })}
        />
      )}
    </main>
  );
}
