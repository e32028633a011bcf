import type { Release } from "@atlas/server/contract";
import { firstDay } from "@atlas/server/partialDate";
import { useQuery } from "@tanstack/react-query";
import { Link, useLocation, useNavigate } from "react-router";
import { changesAddress, parseChanges } from "../../../model/address/pages/changesAddress.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { comparedFrom } from "../../../papers/answers/changes/comparedFrom.ts";
import { strings } from "../../../papers/answers/changes/strings.ts";
import { AnalysisHead } from "../../../parts/answer/AnalysisHead.tsx";
import page from "../../../parts/answer/analysis.module.css";
import { FeedLink } from "../../../parts/answer/FeedLink.tsx";
import { changes, releases } from "../../../parts/api/changes.ts";
import { summary } from "../../../parts/api/records.ts";
import { RequestFailure } from "../../../parts/api/request/Awaited.tsx";
import { ChoiceField } from "../../../parts/picker/ChoiceField.tsx";
import css from "../../../parts/picker/fields.module.css";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { Changes } from "./Changes.tsx";

/** The changes between two versions of the data set; the address says which versions and which filters. */
export function ChangesPage() {
  const { search } = useLocation();
  const navigate = useNavigate();
  const asked = parseChanges(search);
  const list = useQuery(releases());
  const current = useQuery(summary());
  const now = current.data?.dataset.version;
  const kept = list.data?.releases;
  const from = kept && now !== undefined ? comparedFrom(asked, kept, now) : null;
  const unknownVersions = [from, asked.to].filter(
    (version) => version !== null && !kept?.some((one) => one.version === version),
  );
  const [unknown] = kept ? unknownVersions : [];
  const answer = useQuery({ ...changes({ ...asked, from: from ?? "" }), enabled: from !== null && !unknown });
  const versions = from !== null && now !== undefined && !unknown ? { from, to: asked.to ?? now } : null;
  const failed = [list, current, answer].find(({ error }) => error !== null);
  return (
    <main id="content" tabIndex={-1} className={page.page}>
      <AnalysisHead
        title={strings.title}
        lead={strings.lead}
        name={versions ? strings.titleOf(versions.from, versions.to) : undefined}
      />
      {asked.view !== null && (
        <p>
          <Link to={asked.view}>{strings.toView}</Link>
        </p>
      )}
      <FeedLink />
      {kept && now !== undefined && kept.length > 0 && (
        <VersionFields
          releases={kept}
          now={now}
          from={from}
          to={asked.to}
          onChoose={(versions) => navigate(changesAddress({ ...asked, since: null, ...versions }))}
        />
      )}
      {kept && now !== undefined && <Empty kept={kept.length} from={from} unknown={unknown ?? null} now={now} />}
      {failed?.error && <RequestFailure error={failed.error} />}
      {!failed && (!kept || now === undefined || answer.isLoading) && <Skeleton lines={8} label={strings.loading} />}
      {asked.since !== null && asked.from === null && from !== null && kept && (
        <p role="status">{sinceText(asked.since, from, kept)}</p>
      )}
      {answer.data && kept && (
        <Changes answer={answer.data} asked={asked} kept={kept} onAsk={(next) => navigate(changesAddress(next))} />
      )}
    </main>
  );
}

/** Tells which version was that of a day, month or year, or that none of then is kept. */
function sinceText(since: string, from: string, kept: readonly Release[]): string {
  const isKept = kept.some(({ date }) => date <= firstDay(since));
  return (isKept ? strings.servedThen : strings.oldest)(formatDate(since), from);
}

interface EmptyProps {
  kept: number;
  from: string | null;
  unknown: string | null;
  now: string;
}

/** Explains why there is nothing to compare. */
function Empty({ kept, from, unknown, now }: EmptyProps) {
  if (kept === 0) return <p role="status">{strings.noReleases}</p>;
  if (unknown !== null) return <p role="status">{strings.unknown(unknown)}</p>;
  return from === null ? <p role="status">{strings.onlyThis(now)}</p> : null;
}

interface VersionFieldsProps {
  releases: readonly Release[];
  /** Version of the data set in the graph. */
  now: string;
  from: string | null;
  /** Null for the data set in the graph. */
  to: string | null;
  onChoose: (versions: { from: string | null; to: string | null }) => void;
}

function VersionFields({ releases, now, from, to, onChoose }: VersionFieldsProps) {
  const options = releases.map(({ version, date }) => ({
    value: version,
    name: strings.ofDay(version, formatDate(date)),
  }));
  return (
    <form className={css.form} aria-label={strings.versions} onSubmit={(event) => event.preventDefault()}>
      <ChoiceField
        label={strings.from}
        value={from ?? ""}
        // With no version to compare from, show an empty choice.
        options={from === null ? [{ value: "", name: "" }, ...options] : options}
        onPick={(version) => onChoose({ from: version === "" ? null : version, to })}
      />
      <ChoiceField
        label={strings.to}
        value={to ?? ""}
        options={[{ value: "", name: strings.now(now) }, ...options]}
        onPick={(version) => onChoose({ from, to: version === "" ? null : version })}
      />
    </form>
  );
}
