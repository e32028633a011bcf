import type { WhatIfAnswer } from "@atlas/server/contract";
import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { type TakeOut, takesNothing } from "../../../../model/address/pages/whatIfAddress.ts";
import { today } from "../../../../model/words/today.ts";
import { whatIfAnalysis } from "../../../../papers/answers/whatIf/whatIfAnalysis.ts";
import { useAnalysis } from "../../../../parts/answer/useAnalysis.ts";
import { whatIfAnswer } from "../../../../parts/api/whatIf.ts";
import { lossRequest, nothingRemoved } from "../askWhatIf.ts";

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
