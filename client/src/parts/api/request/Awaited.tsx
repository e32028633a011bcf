import { Failure } from "../../../ui/Failure.tsx";
import { Skeleton, type SkeletonProps } from "../../../ui/Skeleton.tsx";
import { failureMessage } from "./failureMessage.ts";
import { useRetryFailed } from "./serverReach.ts";

interface RequestFailureProps {
  error: unknown;
  /** By default, repeats every failed request on the page. */
  onRetry?: () => void;
}

/** Says why a request failed, and offers to try again. */
export function RequestFailure({ error, onRetry }: RequestFailureProps) {
  const retry = useRetryFailed();
  return <Failure message={failureMessage(error)} onRetry={onRetry ?? retry} />;
}

/** Stands in for an answer: grey lines until it comes, or the reason why it does not. */
export function Awaited({ error, ...skeleton }: SkeletonProps & { error: unknown }) {
  return error ? <RequestFailure error={error} /> : <Skeleton {...skeleton} />;
}
