import { useQuery } from "@tanstack/react-query";
import { summary } from "../../parts/api/records.ts";

/** The version of the open data set; null until it has loaded. */
export function useDatasetVersion(): string | null {
  return useQuery(summary()).data?.dataset.version ?? null;
}
