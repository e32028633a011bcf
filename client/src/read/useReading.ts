import type { Reading } from "@atlas/server/contract";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { readingOf } from "../api/read.ts";
import { type ClaimReading, claimReading } from "../claim/ClaimReading.ts";
import { changeText, type KeptText, requestOf } from "./KeptText.ts";

/** A text with what the atlas knows of it, for the parts of the page. */
export interface ReadText {
  kept: KeptText;
  reading: Reading;
  /** Its entities and sources by id. */
  records: ClaimReading;
  /** Changes what the reader says of the text. */
  change: typeof changeText;
}

/** Reads the text, again whenever the reader says something else of it. */
export function useReading(kept: KeptText) {
  const client = useQueryClient();
  const { data, error, refetch, isFetching } = useQuery(readingOf(kept.key, requestOf(kept)));
  const records = useMemo(() => claimReading(data === undefined ? [] : [data]), [data]);
  const change: typeof changeText = (changed) => {
    changeText(changed);
    // The address of a briefing does not say what the reader chose here.
    client.removeQueries({ queryKey: ["analysis"], type: "inactive" });
  };
  const read: ReadText | null = data === undefined ? null : { kept, reading: data, records, change };
  return { read, error, retry: () => void refetch(), isFetching };
}
