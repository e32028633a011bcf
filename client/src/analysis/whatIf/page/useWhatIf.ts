import type { WhatIfAnswer } from "@atlas/server/contract";
import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { whatIfAnswer } from "../../../api/whatIf.ts";
import { type TakeOut, takesNothing } from "../../../url/pages/whatIfAddress.ts";
import { today } from "../../../words/today.ts";
import { useAnalysis } from "../../common/useAnalysis.ts";
import { lossRequest, nothingRemoved } from "../askWhatIf.ts";
import { whatIfAnalysis } from "../whatIfAnalysis.ts";

/** The answer of a what-if; `analysis` waits for what loses its last maker, so that nothing moves later. */
export function useWhatIf(taken: TakeOut) {
  const asked = whatIfAnswer(taken);
  const ready = !takesNothing(taken);
  const goods = useQuery({ ...asked, enabled: ready }).data;
  const request = goods ? lossRequest(taken, goods) : null;
  const losses = useQuery({ ...(request ?? nothingRemoved), enabled: request !== null });
  const removed = request === null ? null : (losses.data ?? null);
  const toAnalysis = useCallback(
    (answer: WhatIfAnswer) => whatIfAnalysis({ goods: answer, losses: removed }, taken, today()),
    [removed, taken],
  );
  const found = useAnalysis(asked, toAnalysis, ready);
  const waits = request !== null && losses.isPending;
  return { ...found, analysis: waits ? null : found.analysis, error: found.error ?? losses.error };
}
