import { faultsOf } from "../../../parts/api/desk.ts";
import { ApiError } from "../../../parts/api/request/ApiError.ts";
import { failureMessage } from "../../../parts/api/request/failureMessage.ts";
import { Refusal } from "../../../parts/desk/Refusal.tsx";
import css from "../page/desk.module.css";
import { FaultList } from "../page/WhyNot.tsx";
import { strings } from "./strings.ts";

/** Says why a version was not taken: own rows that rest on what goes, or what is wrong with the package, line by line. */
export function DataRefusal({ error }: { error: unknown }) {
  if (!error) return null;
  const faults = faultsOf(error);
  if (faults) {
    return (
      <div role="alert">
        <p>{strings.rests}</p>
        <FaultList faults={faults} />
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
