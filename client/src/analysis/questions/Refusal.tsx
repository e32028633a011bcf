import { ApiError } from "../../api/ApiError.ts";
import { failureMessage } from "../../api/failureMessage.ts";
import { Failure } from "../../ui/Failure.tsx";
import { strings } from "./strings.ts";

interface RefusalProps {
  error: Error;
  onRetry: () => void;
}

/** Why a question has no answer; what an old address names may not be there any more, or may be something else. */
export function Refusal({ error, onRetry }: RefusalProps) {
  const code = error instanceof ApiError ? error.code : null;
  if (code === "not_found") return <p role="alert">{strings.notThere}</p>;
  if (code === "bad_request") {
    return (
      <p role="alert">
        {strings.notFitting} <span lang="en">{error.message}</span>
      </p>
    );
  }
  return <Failure message={failureMessage(error)} onRetry={onRetry} />;
}
