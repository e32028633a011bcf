import { parseTimeline } from "../../../model/address/pages/timelineAddress.ts";
import { timelineAnalysis } from "../../../papers/answers/timeline/timelineAnalysis.ts";
import { dayOf, timelineOfEntity } from "../../../papers/answers/timeline/timelineOfEntity.ts";
import type { AskAnalysis } from "../../../parts/answer/AskAnalysis.ts";
import { timelineClaims } from "../../../parts/api/changes.ts";
import { entityDetail, summary } from "../../../parts/api/records.ts";

export const askTimeline: AskAnalysis = async ({ search }, client) => {
  const asked = parseTimeline(search);
  if (asked.entity === null) return null;
  const [{ entity }, page, { dataset }] = await Promise.all([
    client.fetchQuery(entityDetail(asked.entity)),
    client.fetchQuery(timelineClaims(asked.entity, asked)),
    client.fetchQuery(summary()),
  ]);
  return timelineAnalysis(timelineOfEntity(entity, page, asked, dayOf(dataset.date)), asked);
};
