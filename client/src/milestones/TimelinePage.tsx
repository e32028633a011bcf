import { useQuery } from "@tanstack/react-query";
import { useLocation, useNavigate } from "react-router";
import page from "../analysis/analysis.module.css";
import { ApiError } from "../api/ApiError.ts";
import { entityDetail } from "../api/entities.ts";
import { failureMessage } from "../api/failureMessage.ts";
import { summary } from "../api/summary.ts";
import { timelineClaims } from "../api/timeline.ts";
import { EntityField } from "../picker/EntityField.tsx";
import fields from "../picker/fields.module.css";
import { entityName } from "../ui/entityName.ts";
import { Failure } from "../ui/Failure.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { strings as frame } from "../ui/strings.ts";
import { parseTimeline, timelineAddress } from "../url/timelineAddress.ts";
import { strings } from "./strings.ts";
import { Timeline } from "./Timeline.tsx";
import { TimelineExamples } from "./TimelineExamples.tsx";

/** The filter of a timeline under which all claims of the entity count. */
const unnarrowed = { predicates: [], evidence: [] };

/** What the claims of an entity date, in its order; the address holds of which entity, and what of it is told. */
export function TimelinePage() {
  const { search } = useLocation();
  const navigate = useNavigate();
  const asked = parseTimeline(search);
  const id = asked.entity ?? "";
  const detail = useQuery({ ...entityDetail(id), enabled: id !== "" });
  const claims = useQuery({ ...timelineClaims(id, asked), enabled: id !== "" });
  const every = useQuery({ ...timelineClaims(id, unnarrowed), enabled: id !== "" });
  const held = useQuery(summary());
  const failed = [detail, claims, every, held].find(({ error }) => error !== null && !isUnknown(error));
  const entity = detail.data?.entity;
  const unknown = isUnknown(detail.error);
  return (
    <main id="content" tabIndex={-1} className={page.page}>
      <title>{frame.titleOf(entity ? strings.titleOf(entityName(entity)) : strings.title)}</title>
      <h1 className={page.title}>{strings.title}</h1>
      <p className={page.lead}>{strings.lead}</p>
      <div className={fields.form}>
        <EntityField
          label={strings.entity}
          id={id}
          onPick={(picked) => navigate(timelineAddress({ ...asked, entity: picked, predicates: [], evidence: [] }))}
        />
      </div>
      {id === "" && <TimelineExamples />}
      {failed?.error && <Failure message={failureMessage(failed.error)} onRetry={() => void failed.refetch()} />}
      {id !== "" && !failed && !unknown && (!detail.data || !claims.data || !every.data || !held.data) && (
        <Skeleton lines={8} label={strings.loading} />
      )}
      {detail.data && claims.data && every.data && held.data && (
        <Timeline
          detail={detail.data}
          claims={claims.data}
          every={every.data}
          asked={asked}
          date={held.data.dataset.date}
          onAsk={(next, replace) => navigate(timelineAddress(next), { replace: replace ?? false })}
        />
      )}
    </main>
  );
}

/** The field says so itself. */
function isUnknown(error: Error | null): boolean {
  return error instanceof ApiError && error.code === "not_found";
}
