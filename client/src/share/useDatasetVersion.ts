import { useQuery } from "@tanstack/react-query";
import { summary } from "../api/summary.ts";

/** The version of the data set that is open; null until the server has told it. */
export function useDatasetVersion(): string | null {
  return useQuery(summary()).data?.dataset.version ?? null;
}
