import { useQueryClient } from "@tanstack/react-query";

/** Asks again for everything on the page that did not come: when the server is back, one click mends it all. */
export function useRetryFailed(): () => void {
  const queryClient = useQueryClient();
  return () => {
    void queryClient.refetchQueries({ type: "active", predicate: (query) => query.state.status === "error" });
  };
}
