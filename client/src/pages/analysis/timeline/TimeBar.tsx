import type { Claim } from "@atlas/server/contract";
import { useMemo } from "react";
import { TimeRow } from "../../../parts/view/asOf/TimeRow.tsx";
import { timelineOf } from "../../../picture/asOf/timelineOf.ts";

interface TimeBarProps {
  claims: readonly Claim[];
  /** Date of the data set. */
  date: string;
  asOf: string | null;
  onGo: (asOf: string | null) => void;
}

/** A slider through the dates of the claims, as above the canvas; nothing if no claim has a start date. */
export function TimeBar({ claims, date, asOf, onGo }: TimeBarProps) {
  const timeline = useMemo(() => timelineOf(claims, date), [claims, date]);
  return timeline && <TimeRow timeline={timeline} asOf={asOf} onGo={onGo} />;
}
