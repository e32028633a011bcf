import { useQuery } from "@tanstack/react-query";
import { useLocation, useNavigate } from "react-router";
import { parseStart, startAddress } from "../../model/address/pages/startAddress.ts";
import type { Seen } from "../../model/watch/watches.ts";
import { formatDate } from "../../model/words/formatDate.ts";
import { releases } from "../../parts/api/changes.ts";
import { ChoiceField } from "../../parts/picker/ChoiceField.tsx";
import css from "./since.module.css";
import { strings } from "./strings.ts";

const looks = { parameter: `flex wrap onBaseline gap6 small screenOnly ${css.lookBack}`, label: "muted" };

/** The version in the address since which news are told, with its day; null for none, undefined until it is known. */
export function useLookBack(): Seen | null | undefined {
  const { since } = parseStart(useLocation().search);
  const { data, isError } = useQuery({ ...releases(), enabled: since !== null });
  if (since === null || isError) return null;
  if (data === undefined) return undefined;
  const release = data.releases.find(({ version }) => version === since);
  return release ? { version: since, day: release.date } : null;
}

/** Chooses since which version news are told, whatever was seen since: for a question of last month, or on a first visit. */
export function LookBack({ now }: { now: string }) {
  const { since } = parseStart(useLocation().search);
  const navigate = useNavigate();
  const { data } = useQuery(releases());
  const earlier = data?.releases.filter(({ version }) => version !== now) ?? [];
  const [oldest] = earlier;
  if (oldest === undefined) return null;
  return (
    <>
      <ChoiceField
        label={strings.lookBack}
        any={strings.lastSeen}
        value={since ?? ""}
        options={earlier
          .map(({ version, date }) => ({ value: version, name: strings.ofDay(version, formatDate(date)) }))
          .reverse()}
        onPick={(version) => navigate(startAddress({ since: version === "" ? null : version }))}
        classNames={looks}
      />
      {since === oldest.version && <p className="flush muted small">{strings.oldest(formatDate(oldest.date))}</p>}
    </>
  );
}
