import type { DeskSaved, DeskState, WatchesRequest } from "@atlas/server/contract";
import type { QueryClient } from "@tanstack/react-query";
import {
  dropWatch,
  MOST_CLAIMS,
  MOST_WATCHES,
  putWatch,
  restoreWatch,
  storedWatches,
  type Watch,
} from "../../model/watch/watches.ts";
import type { MixedText } from "../../model/words/textLanguage.ts";
import { changeWatches, desk, sendWithToken, undoChange } from "../api/desk.ts";
import { failureMessage } from "../api/request/failureMessage.ts";
import { listCell } from "../desk/rows.ts";
import { strings } from "./strings.ts";

/** Takes a change back; it may be refused. */
export type Undo = () => Promise<void>;

/** A refusal by this browser; its message is for the reader. */
class NotKept extends Error {}

/** Characters of a title on a desk. */
const LONGEST_TITLE = 300;

/** The watches of this reader on a desk, the newest first: those of the name by which the server knows the reader, or of nobody. */
export function watchesOn({ rows, who, why_not }: DeskState): Watch[] {
  // Who may never write there reads another's list.
  if (why_not === "login") return [];
  return rows
    .flatMap(({ table, cells }): Watch[] => {
      const { address = "", title = "", version = "", day = "", claims } = cells;
      const isOwn = table === "watches" && (cells.who ?? "") === (who ?? "");
      return isOwn ? [{ address, title, seen: { version, day }, claims: listCell(claims) }] : [];
    })
    .reverse();
}

/** Watches an address, or keeps what was seen of it: where it is kept already, else on the desk if that takes changes. */
export async function keepWatch(client: QueryClient, watch: Watch): Promise<Undo> {
  const state = await client.ensureQueryData(desk());
  const onDesk = watchesOn(state);
  const stored = storedWatches();
  const isThis = ({ address }: Watch) => address === watch.address;
  if (onDesk.some(isThis)) return changeDesk(client, { put: [forDesk(watch)] });
  if (!stored.some(isThis)) {
    const kept = new Set([...onDesk, ...stored].map(({ address }) => address));
    if (kept.size >= MOST_WATCHES) throw new NotKept(strings.tooMany(MOST_WATCHES));
    if (state.writes) return changeDesk(client, { put: [forDesk(watch)] });
  }
  return inBrowser(watch.address, () => putWatch(watch));
}

/** Watches an address no longer, wherever it is kept. */
export async function dropKept(client: QueryClient, address: string): Promise<Undo> {
  const isOnDesk = watchesOn(await client.ensureQueryData(desk())).some((watch) => watch.address === address);
  if (!isOnDesk) return inBrowser(address, () => dropWatch(address));
  const undo = await changeDesk(client, { drop: [address] });
  if (storedWatches().some((watch) => watch.address === address)) dropWatch(address);
  return undo;
}

/** Moves what is kept in this browser to the desk; what the desk has already stays as it is there. */
export async function moveToDesk(client: QueryClient): Promise<Undo> {
  const onDesk = new Set(watchesOn(await client.ensureQueryData(desk())).map(({ address }) => address));
  const stored = storedWatches();
  const moved = stored.filter(({ address }) => !onDesk.has(address));
  // The desk has the newest last.
  const undo = await changeDesk(client, { put: moved.map(forDesk).reverse() });
  for (const { address } of stored) dropWatch(address);
  return async () => {
    await undo();
    for (const [place, watch] of moved.entries()) restoreWatch(watch, place);
  };
}

/** Why something could not be watched, or no longer, in words. */
export function watchFailure(error: unknown): MixedText {
  return error instanceof NotKept ? { text: error.message } : failureMessage(error);
}

async function changeDesk(client: QueryClient, change: Partial<WatchesRequest>): Promise<Undo> {
  const again = () => client.invalidateQueries({ queryKey: desk().queryKey });
  const saved = await sendWithToken<DeskSaved>(client, changeWatches(change));
  await again();
  return async () => {
    await sendWithToken(client, undoChange(saved.change));
    await again();
  };
}

async function inBrowser(address: string, act: () => boolean): Promise<Undo> {
  const place = storedWatches().findIndex((watch) => watch.address === address);
  const before = storedWatches()[place];
  if (!act()) throw new NotKept(strings.blocked);
  return async () => {
    if (before) restoreWatch(before, place);
    else dropWatch(address);
  };
}

function forDesk({ address, title, seen, claims }: Watch): WatchesRequest["put"][number] {
  return { address, title: title.slice(0, LONGEST_TITLE) || address, seen, claims: claims.slice(0, MOST_CLAIMS) };
}
