import type { Reading } from "@atlas/server/contract";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useRef } from "react";
import { type ClaimReading, claimReading } from "../../model/claim/ClaimReading.ts";
import type { KeptText } from "../../papers/answers/reading/KeptText.ts";
import { readingOf } from "../../parts/api/read.ts";
import { changeText, requestOf } from "./keptTexts.ts";

type Change = Parameters<typeof changeText>[1];

/** A text with what the atlas knows of it, for the parts of the page. */
export interface ReadText {
  kept: KeptText;
  reading: Reading;
  /** Its entities and sources by id. */
  records: ClaimReading;
  /** Changes what the reader says of the text. */
  change: (change: Change) => void;
}

/** Reads the text, again whenever the reader says something else of it; `isOld` until that is done. `cancel` returns to what was read before. */
export function useReading(kept: KeptText) {
  const client = useQueryClient();
  const asked = readingOf(kept.key, requestOf(kept));
  const { data, error, isFetching, isPlaceholderData } = useQuery(asked);
  const records = useMemo(() => claimReading(data === undefined ? [] : [data]), [data]);
  const change = (changed: Change) => {
    changeText(kept.key, changed);
    // The address of a briefing does not say what the reader chose here.
    client.removeQueries({ queryKey: ["analysis"], type: "inactive" });
  };
  // What the shown reading was asked with, to go back to it.
  const asRead = useRef(kept);
  useEffect(() => {
    if (data !== undefined && !isPlaceholderData) asRead.current = kept;
  }, [data, isPlaceholderData, kept]);
  const read: ReadText | null = data === undefined ? null : { kept, reading: data, records, change };
  const cancel = () => {
    void client.cancelQueries({ queryKey: asked.queryKey });
    const { subject, ignored, meanings, title, url, publisher } = asRead.current;
    if (data !== undefined) change({ subject, ignored, meanings, title, url, publisher });
  };
  return { read, error, isFetching, isOld: isPlaceholderData, cancel };
}
