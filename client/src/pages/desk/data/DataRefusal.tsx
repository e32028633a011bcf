import type { ReactNode } from "react";
import { faultsOf } from "../../../parts/api/desk.ts";
import { ApiError } from "../../../parts/api/request/ApiError.ts";
import { failureMessage } from "../../../parts/api/request/failureMessage.ts";
import { Refusal } from "../../../parts/desk/Refusal.tsx";
import css from "../page/desk.module.css";
import { Misfits } from "./Misfits.tsx";
import { strings } from "./strings.ts";

/** Says why a version was not taken: own rows that do not fit it, with `aside` beside them, or what is wrong with it, line by line. */
export function DataRefusal({ error, aside }: { error: unknown; aside?: ReactNode }) {
  if (!error) return null;
  const faults = faultsOf(error);
  if (faults) {
    return (
      <div role="alert">
        <Misfits faults={faults} />
        {aside}
      </div>
    );
  }
  if (!(error instanceof ApiError) || error.code !== "faulty_rows") return <Refusal failure={failureMessage(error)} />;
  return (
    <div role="alert">
      <p>{strings.refused}</p>
      <ul className={`breaks above8 ${css.faults}`} lang="en">
        {error.message.split("\n").map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
