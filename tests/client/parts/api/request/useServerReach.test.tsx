import { jest } from "@jest/globals";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { useServerReach } from "../../../../../client/src/parts/api/request/serverReach.ts";

const wrapper = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
);

afterEach(() => jest.restoreAllMocks());

test("a network that went before anybody listened is noticed too", async () => {
  jest.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  globalThis.fetch = async () => Promise.reject(new TypeError("no network"));
  const { result } = renderHook(() => useServerReach(), { wrapper });
  await waitFor(() => expect(result.current).toBe("no-server"));
});

test("a server on the same machine is believed more than a browser that has no network", async () => {
  jest.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  const fetched = jest.fn(async () => ({ ok: true, status: 200 }) as Response);
  globalThis.fetch = fetched as typeof fetch;
  const { result } = renderHook(() => useServerReach(), { wrapper });
  await waitFor(() => expect(fetched).toHaveBeenCalled());
  expect(result.current).toBe("well");
});

test("a server that answers once more while the network goes is found to be away after all", async () => {
  const answers = [async () => ({ ok: true, status: 200 }) as Response];
  globalThis.fetch = async () => (answers.shift() ?? (() => Promise.reject(new TypeError("no network"))))();
  const { result } = renderHook(() => useServerReach(), { wrapper });
  window.dispatchEvent(new Event("offline"));
  await waitFor(() => expect(result.current).toBe("no-server"));
});
