import { entityDetail } from "../../api/entities.ts";
import { summary } from "../../api/summary.ts";
import { timelineClaims } from "../../api/timeline.ts";
import { parseTimeline } from "../../url/pages/timelineAddress.ts";
import type { AskAnalysis } from "../common/AskAnalysis.ts";
import { timelineAnalysis } from "./timelineAnalysis.ts";
import { dayOf, timelineOfEntity } from "./timelineOfEntity.ts";

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
