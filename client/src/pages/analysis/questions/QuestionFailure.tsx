import { strings } from "../../../papers/answers/questions/strings.ts";
import { ApiError } from "../../../parts/api/request/ApiError.ts";
import { failureMessage } from "../../../parts/api/request/failureMessage.ts";
import { Failure } from "../../../ui/Failure.tsx";

interface QuestionFailureProps {
  error: Error;
  onRetry: () => void;
}

/** Explains why a question has no answer: an old link may name an entity that is gone or is of another type. */
export function QuestionFailure({ error, onRetry }: QuestionFailureProps) {
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
