import type { ClaimPage, EntityDetail } from "@atlas/server/contract";
import { useQuery } from "@tanstack/react-query";
import type { TimelineAsked } from "../../../model/address/pages/timelineAddress.ts";
import { MOST_READ, timelineClaims } from "../../../parts/api/changes.ts";
import { entityDetail, summary } from "../../../parts/api/records.ts";
import { isNotFound } from "../../../parts/api/request/ApiError.ts";

export interface TimelineAnswer {
  detail: EntityDetail;
  claims: ClaimPage;
  /** Without filters, for the counts beside them; null if there are too many to read. */
  allClaims: ClaimPage | null;
  /** Date of the data set. */
  date: string;
}

const unfiltered = { predicates: [], evidence: [] };

/** Fetches everything a timeline needs; `answer` is null until all of it has arrived. */
export function useTimeline(asked: TimelineAsked) {
  const id = asked.entity ?? "";
  const detail = useQuery({ ...entityDetail(id), enabled: id !== "" });
  const claims = useQuery({ ...timelineClaims(id, asked), enabled: id !== "" });
  // With more claims than are read, the number of dated ones is unknown.
  const readWhole = detail.data !== undefined && detail.data.entity.claim_count <= MOST_READ;
  const whole = useQuery({ ...timelineClaims(id, unfiltered), enabled: readWhole });
  const current = useQuery(summary());
  const allClaims = readWhole ? whole.data : null;
  const complete = detail.data && claims.data && allClaims !== undefined && current.data;
  const answer: TimelineAnswer | null = complete
    ? { detail: detail.data, claims: claims.data, allClaims, date: current.data.dataset.date }
    : null;
  const needed = [detail, claims, ...(readWhole ? [whole] : []), current];
  return {
    entity: detail.data?.entity,
    answer,
    /** Not set if the entity does not exist: its field says so. */
    failed: needed.find(({ error }) => error !== null && !isNotFound(error)),
    unknown: isNotFound(detail.error),
  };
}
