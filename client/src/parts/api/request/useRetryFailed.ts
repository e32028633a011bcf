import { useQueryClient } from "@tanstack/react-query";

/** Repeats every failed request on the page: when the server is back, one click restores all. */
export function useRetryFailed(): () => void {
  const queryClient = useQueryClient();
  return () => {
    void queryClient.refetchQueries({ type: "active", predicate: (query) => query.state.status === "error" });
  };
}
