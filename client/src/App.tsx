import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import { BrowserRouter, Route, Routes } from "react-router";
import { createQueryClient } from "./api/createQueryClient.ts";
import { ExplorePage } from "./explore/ExplorePage.tsx";
import { resolveVariables, theme } from "./ui/theme.ts";
import { EXPLORE_PATH } from "./url/useViewState.ts";

/** Providers and routes: the one place where features meet. */
export function App() {
  const [queryClient] = useState(createQueryClient);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={resolveVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        {/* A click on the canvas must be in the address before the next one is heard, hence no transitions. */}
        <BrowserRouter useTransitions={false}>
          <Routes>
            <Route path={EXPLORE_PATH} element={<ExplorePage />} />
          </Routes>
        </BrowserRouter>
      </QueryClientProvider>
    </MantineProvider>
  );
}
