import type { Claim } from "@atlas/server/contract";
import { useMemo } from "react";
import { TimeRow } from "../../picture/asOf/TimeRow.tsx";
import { timelineOf } from "../../picture/asOf/timelineOf.ts";

interface TimeBarProps {
  claims: readonly Claim[];
  /** Day of the data set. */
  date: string;
  asOf: string | null;
  onGo: (asOf: string | null) => void;
}

/** Goes through the time of the claims, as the row above the canvas does; nothing where none of them says since when. */
export function TimeBar({ claims, date, asOf, onGo }: TimeBarProps) {
  const timeline = useMemo(() => timelineOf(claims, date), [claims, date]);
  return timeline && <TimeRow timeline={timeline} asOf={asOf} onGo={onGo} />;
}
