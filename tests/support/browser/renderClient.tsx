import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { BrowserRouter } from "react-router";
import { createQueryClient } from "../../../client/src/parts/api/request/createQueryClient.ts";

/**
 * Renders a part of the client at an address, with the providers of the real page; failed requests are not repeated.
 */
export function renderClient(part: ReactNode, address = "/explore") {
  window.history.replaceState(null, "", address);
  const queryClient = createQueryClient();
  queryClient.setDefaultOptions({ queries: { ...queryClient.getDefaultOptions().queries, retry: false } });
  return render(
    <MantineProvider env="test">
      <QueryClientProvider client={queryClient}>
        <BrowserRouter useTransitions={false}>{part}</BrowserRouter>
      </QueryClientProvider>
    </MantineProvider>,
  );
}

/** Path and query of the page, as in the address bar. */
export function address(): string {
  return window.location.pathname + window.location.search;
}
