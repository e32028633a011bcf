import type { FindingCheck, FindingRequest } from "@atlas/server/contract";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { checkFinding } from "../../../parts/api/desk.ts";

/** A pause in typing after which the server is asked. */
const PAUSE_MS = 350;

/** What the server says of a finding. */
export interface CheckAnswer {
  check: FindingCheck | null;
  /** Whether `check` is the answer to the finding as it is now. */
  current: boolean;
  error: Error | null;
}

/** How a finding would stand in the graph, asked after each pause in typing; nothing is asked while it is not complete. */
export function useFindingCheck(finding: FindingRequest, complete: boolean): CheckAnswer {
  const written = JSON.stringify(finding);
  const [asked, setAsked] = useState<{ finding: FindingRequest; written: string } | null>(null);
  useEffect(() => {
    if (!complete) return;
    const timer = setTimeout(() => setAsked({ finding, written }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [complete, finding, written]);
  const { data, error, isPlaceholderData } = useQuery({
    ...checkFinding(asked?.finding ?? finding),
    enabled: complete && asked !== null,
    retry: false,
  });
  const current = complete && asked?.written === written && !isPlaceholderData;
  return {
    check: complete && asked !== null ? (data ?? null) : null,
    current: current && data !== undefined,
    error: current ? error : null,
  };
}
