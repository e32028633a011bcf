import { useQuery } from "@tanstack/react-query";
import { useLocation, useNavigate } from "react-router";
import { changes, releases } from "../../api/changes.ts";
import { failureMessage } from "../../api/failureMessage.ts";
import { summary } from "../../api/summary.ts";
import { Failure } from "../../ui/Failure.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { strings as frame } from "../../ui/strings.ts";
import { changesAddress, parseChanges } from "../../url/pages/changesAddress.ts";
import page from "../common/analysis.module.css";
import { Changes } from "./Changes.tsx";
import { comparedFrom } from "./comparedFrom.ts";
import { strings } from "./strings.ts";
import { VersionFields } from "./VersionFields.tsx";

/** What changed between two versions of the data set; the address holds which, and what of it is listed. */
export function ChangesPage() {
  const { search } = useLocation();
  const navigate = useNavigate();
  const asked = parseChanges(search);
  const list = useQuery(releases());
  const held = useQuery(summary());
  const now = held.data?.dataset.version;
  const kept = list.data?.releases;
  const from = kept && now !== undefined ? comparedFrom(asked, kept, now) : null;
  const strangers = [from, asked.to].filter(
    (version) => version !== null && !kept?.some((one) => one.version === version),
  );
  const [stranger] = kept ? strangers : [];
  const answer = useQuery({ ...changes({ ...asked, from: from ?? "" }), enabled: from !== null && !stranger });
  const told = from !== null && now !== undefined && !stranger ? { from, to: asked.to ?? now } : null;
  const failed = [list, held, answer].find(({ error }) => error !== null);
  return (
    <main id="content" tabIndex={-1} className={page.page}>
      <title>{frame.titleOf(told ? strings.titleOf(told.from, told.to) : strings.title)}</title>
      <h1 className={page.title}>{strings.title}</h1>
      <p className={page.lead}>{strings.lead}</p>
      {kept && now !== undefined && kept.length > 0 && (
        <VersionFields
          releases={kept}
          now={now}
          from={from}
          to={asked.to}
          onChoose={(versions) => navigate(changesAddress({ ...asked, ...versions }))}
        />
      )}
      {kept && now !== undefined && <Empty kept={kept.length} from={from} stranger={stranger ?? null} now={now} />}
      {failed?.error && <Failure message={failureMessage(failed.error)} onRetry={() => void failed.refetch()} />}
      {!failed && (!kept || now === undefined || answer.isLoading) && <Skeleton lines={8} label={strings.loading} />}
      {answer.data && kept && (
        <Changes answer={answer.data} asked={asked} kept={kept} onAsk={(next) => navigate(changesAddress(next))} />
      )}
    </main>
  );
}

interface EmptyProps {
  kept: number;
  from: string | null;
  stranger: string | null;
  now: string;
}

/** Why there is nothing to compare, where there is not. */
function Empty({ kept, from, stranger, now }: EmptyProps) {
  if (kept === 0) return <p role="status">{strings.noReleases}</p>;
  if (stranger !== null) return <p role="status">{strings.unknown(stranger)}</p>;
  return from === null ? <p role="status">{strings.onlyThis(now)}</p> : null;
}
