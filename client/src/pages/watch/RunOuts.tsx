import type { Claim } from "@atlas/server/contract";
import { standingOf } from "@atlas/server/standing";
import { formatDate, today } from "../../model/words/formatDate.ts";
import { DatedClaim } from "./DatedClaim.tsx";
import css from "./since.module.css";
import { strings } from "./strings.ts";

/** Days of which each gets a line of its own. */
const MOST_DAYS = 2;

interface ClaimsProps {
  /** IDs of the claims, in the order in which they are shown. */
  ids: readonly string[];
  claims: readonly Claim[];
}

/** The claims that ran out for everybody: a date that passed, not a change of the data. Nothing if nothing did. `since` is the day from which a look back tells them. */
export function RunOuts({ ids, claims, since }: ClaimsProps & { since: string | null }) {
  // Most rest on one date; those are told first.
  const dates = [...byDate(chosen(ids, claims))].sort(([, left], [, right]) => right.length - left.length);
  const others = dates.slice(MOST_DAYS).flatMap(([, some]) => some);
  if (dates.length === 0) return null;
  return (
    <div className={`card padded ${css.runOuts}`} data-run-outs>
      {dates.slice(0, MOST_DAYS).map(([date, some]) => (
        <Claims key={date} title={strings.ranOut(formatDate(date), date.length === 10, some.length)} claims={some} />
      ))}
      {others.length > 0 && <Claims title={strings.earlier(others.length)} claims={others} />}
      <p className="flush muted small">
        {since !== null && strings.toldSince(formatDate(since))} {strings.unknownAfter}
      </p>
    </div>
  );
}

/** The claims on watched things that will run out within 60 days; nothing if there are none. */
export function Soon({ ids, claims }: ClaimsProps) {
  const soon = chosen(ids, claims);
  if (soon.length === 0) return null;
  return (
    <div className="card padded above10" data-soon>
      <Claims title={strings.soon(soon.length)} claims={soon} />
    </div>
  );
}

function Claims({ title, claims }: { title: string; claims: readonly Claim[] }) {
  return (
    <details>
      <summary className="strong">{title}</summary>
      <ul className={css.dated}>
        {claims.map((claim) => (
          <li key={claim.id} data-claim={claim.id}>
            <DatedClaim claim={claim} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function byDate(claims: readonly Claim[]): Map<string, Claim[]> {
  const dates = new Map<string, Claim[]>();
  for (const claim of claims) {
    const date = standingOf(claim, today()).date ?? "";
    dates.set(date, [...(dates.get(date) ?? []), claim]);
  }
  return dates;
}

function chosen(ids: readonly string[], claims: readonly Claim[]): Claim[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}
