import type { ClaimPage, EntityDetail } from "@atlas/server/contract";
import { useQuery } from "@tanstack/react-query";
import { isNotFound } from "../../api/ApiError.ts";
import { entityDetail } from "../../api/entities.ts";
import { summary } from "../../api/summary.ts";
import { MOST_READ, timelineClaims } from "../../api/timeline.ts";
import type { TimelineAsked } from "../../url/pages/timelineAddress.ts";

/** What a timeline is told from. */
export interface TimelineAnswer {
  detail: EntityDetail;
  claims: ClaimPage;
  /** Those without the filters that are asked for, to be counted beside them; null where they are too many to be read. */
  every: ClaimPage | null;
  /** Day of the data set. */
  date: string;
}

/** The filter of a timeline under which all claims of the entity count. */
const unnarrowed = { predicates: [], evidence: [] };

/** Asks for all that the timeline of an entity is told from; `answer` is null until all of it has come. */
export function useTimeline(asked: TimelineAsked) {
  const id = asked.entity ?? "";
  const detail = useQuery({ ...entityDetail(id), enabled: id !== "" });
  const claims = useQuery({ ...timelineClaims(id, asked), enabled: id !== "" });
  // Of more claims than are read nobody could tell how many have dates.
  const readWhole = detail.data !== undefined && detail.data.entity.claim_count <= MOST_READ;
  const whole = useQuery({ ...timelineClaims(id, unnarrowed), enabled: readWhole });
  const held = useQuery(summary());
  const every = readWhole ? whole.data : null;
  const come = detail.data && claims.data && every !== undefined && held.data;
  const answer: TimelineAnswer | null = come
    ? { detail: detail.data, claims: claims.data, every, date: held.data.dataset.date }
    : null;
  const needed = [detail, claims, ...(readWhole ? [whole] : []), held];
  return {
    entity: detail.data?.entity,
    answer,
    /** An entity that is not there is told at its field. */
    failed: needed.find(({ error }) => error !== null && !isNotFound(error)),
    unknown: isNotFound(detail.error),
  };
}
