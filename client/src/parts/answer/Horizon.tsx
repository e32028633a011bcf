import { useQuery } from "@tanstack/react-query";
import { horizonText } from "../../model/claim/standing/horizonText.ts";
import { summary } from "../api/records.ts";

/** Names the day after which the data set knows nothing; with an as-of date, the gap between the two. */
export function Horizon({ asOf = null }: { asOf?: string | null }) {
  const { data } = useQuery(summary());
  const text = horizonText(data?.dataset.horizon ?? null, asOf);
  return text === "" ? null : (
    <p className="muted small" data-horizon>
      {text}
    </p>
  );
}
