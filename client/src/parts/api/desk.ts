import type {
  DeskConflict,
  DeskFault,
  DeskRow,
  DeskSaved,
  DeskState,
  ErrorBody,
  ErrorCode,
  Finding,
  FindingCheck,
  FindingRequest,
  FolderPreview,
  FolderRequest,
  NoteRequest,
  WatchesRequest,
} from "@atlas/server/contract";
import { keepPreviousData, type QueryClient, queryOptions } from "@tanstack/react-query";
import { createSignal } from "../../model/state/signal.ts";
import { wholeText } from "../../model/words/plainText.ts";
import { ApiError } from "./request/ApiError.ts";
import { asking, fetchJson } from "./request/fetchJson.ts";
import { readerName } from "./request/readerName.ts";

/** The state of a row as a writer saw it: its tag, or null for a row that the desk does not have yet. */
export type SeenTag = string | null;

export interface DeskWrite {
  method: "PUT" | "POST" | "DELETE";
  /** Below /api/desk. */
  path: string;
  body?: unknown;
  /** Only if the row is still in this state; undefined where the request itself says what it expects. */
  seen?: SeenTag | undefined;
}

/** The desk, and whether this reader may write to it. */
export function desk() {
  return queryOptions({ queryKey: ["desk"], queryFn: asking<DeskState>("/api/desk").queryFn });
}

/** Checks a finding without saving it. The last answer stays while a new one loads. */
export function checkFinding(finding: FindingRequest) {
  return queryOptions({
    queryKey: ["findingCheck", finding],
    queryFn: ({ signal }) => fetchJson<FindingCheck>("/api/desk/check", { signal, body: finding }),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
}

export function saveFinding(id: string, finding: Finding, seen: SeenTag): DeskWrite {
  return { method: "PUT", path: `/findings/${encodeURIComponent(id)}`, body: finding, seen };
}

/** Removes a claim of one's own, with the rows that nothing else uses. */
export function removeFinding(id: string, seen: SeenTag): DeskWrite {
  return { method: "DELETE", path: `/findings/${encodeURIComponent(id)}`, seen };
}

export function saveNote({ id, ...note }: NoteRequest, seen: SeenTag): DeskWrite {
  return { method: "PUT", path: `/notes/${encodeURIComponent(id)}`, body: note, seen };
}

export function removeNote(id: string, seen: SeenTag): DeskWrite {
  return { method: "DELETE", path: `/notes/${encodeURIComponent(id)}`, seen };
}

/** Undoes a change of the desk; undoing that change does it again. */
export function undoChange(change: number): DeskWrite {
  return { method: "POST", path: "/undo", body: { change } };
}

/** Keeps and drops what the reader watches. */
export function changeWatches(change: Partial<WatchesRequest>): DeskWrite {
  return { method: "POST", path: "/watches", body: change };
}

/** A row of a desk by its table and key. */
export type RowName = Pick<DeskConflict, "table" | "key">;

/** The rows that the folder of another desk would bring; nothing is taken in. */
export function previewFolder(queryClient: QueryClient, content: string | null, key: string) {
  return queryOptions({
    queryKey: ["folderPreview", key],
    queryFn: () =>
      sendWithToken<FolderPreview>(queryClient, { method: "POST", path: "/folder/preview", body: { content } }),
    enabled: content !== null,
    // The desk may have changed since.
    gcTime: 0,
  });
}

/** Takes in the folder of another desk, with a choice of whose rows count where both have them. */
export function takeFolder(content: string, choice: Omit<FolderRequest, "content">): DeskWrite {
  return { method: "POST", path: "/folder", body: { content, ...choice } satisfies FolderRequest };
}

/** The faults for which rows were refused; undefined for any other failure. */
export function faultsOf(error: unknown): readonly DeskFault[] | undefined {
  return refusal(error, "faulty_rows")?.faults;
}

/** The row as it is now, if a write was refused because it changed since; undefined for any other failure. */
export function conflictOf(error: unknown): { current: DeskRow | null } | undefined {
  const answer = refusal(error, "precondition_failed");
  return answer && { current: answer.current ?? null };
}

/** The answer of a server that refused a request for this reason; undefined for any other failure. */
function refusal(error: unknown, code: ErrorCode): ErrorBody | undefined {
  return error instanceof ApiError && error.code === code ? (error.answer ?? undefined) : undefined;
}

/** The last change by this page; null before its first. */
export const lastSaved = createSignal<DeskSaved | null>(null);

/**
 * Changes the desk and then asks every query again, because any answer may differ. A page token that has run out is
 * fetched anew once. `before` runs when the change is confirmed, before anything is asked again, which takes a while.
 */
export async function writeDesk<Answer = DeskSaved>(
  queryClient: QueryClient,
  write: DeskWrite,
  before: (answer: Answer) => void = () => {},
): Promise<Answer> {
  const answer = await sendWithToken<Answer>(queryClient, write);
  const saved = savedIn(answer);
  if (saved) lastSaved.set(saved);
  before(answer);
  await askAgain(queryClient);
  return answer;
}

/** The change that an answer tells of, or holds as `saved`. */
function savedIn(answer: unknown): DeskSaved | null {
  if (typeof answer !== "object" || answer === null) return null;
  if ("saved" in answer) return savedIn(answer.saved);
  // The contract types it, and tests check the server's answers against the contract.
  return "change" in answer && "tag" in answer ? (answer as DeskSaved) : null;
}

/** Asks again what the graph or the desk answers. Pictures are made from earlier ones, so those nobody sees go first. */
export async function askAgain(queryClient: QueryClient): Promise<void> {
  queryClient.removeQueries({ type: "inactive" });
  await queryClient.invalidateQueries();
}

/** Sends a request of the desk without asking anything again; for what only looks and changes nothing. */
export async function sendWithToken<Answer>(queryClient: QueryClient, write: DeskWrite): Promise<Answer> {
  const { token } = await queryClient.ensureQueryData(desk());
  try {
    return await send<Answer>(write, token);
  } catch (error) {
    if (!refusal(error, "wrong_token") && !refusal(error, "desk_closed")) throw error;
    // A desk that has closed says why in its state.
    const fresh = await queryClient.fetchQuery({ ...desk(), staleTime: 0 });
    if (fresh.token === token) throw error;
    return send<Answer>(write, fresh.token);
  }
}

function send<Answer>({ method, path, body, seen }: DeskWrite, token: string): Promise<Answer> {
  const who = readerName();
  return fetchJson<Answer>(`/api/desk${path}`, {
    method,
    ...(body === undefined ? {} : { body }),
    headers: {
      "x-atlas-token": token,
      ...condition(seen),
      ...(who === "" ? {} : { "x-atlas-who": encodeURIComponent(wholeText(who)) }),
    },
  });
}

function condition(seen: SeenTag | undefined): Record<string, string> {
  if (seen === undefined) return {};
  return seen === null ? { "if-none-match": "*" } : { "if-match": `"${seen}"` };
}
