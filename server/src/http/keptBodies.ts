import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { createSlots } from "../store/createSlots.ts";

/** What is kept at most, in bytes of all answers together and of one: of JSON, about ten times as much. */
const MOST_BYTES = 24_000_000;
const MOST_OF_ONE = 4_000_000;
/** Answers made at once: each holds thousands of claims while it is made, and several would not fit into memory together. */
const MADE_AT_ONCE = 2;
/** What an answer takes besides its bytes and its address, about: answers may be many and small. */
const APIECE = 400;

const compressed = promisify(gzip);

/** Answers as they are sent, compressed by gzip, of one tag: while the tag is the same, so is what is answered under an address. */
export interface KeptBodies {
  /**
   * The answer under an address: the one that is kept, or the one that is made now, once for all who ask for it meanwhile. Without
   * a tag, as where a busy database does not say what it holds, nothing is kept.
   */
  of(tag: string | undefined, address: string, make: () => Promise<string>): Promise<Buffer>;
}

/**
 * Keeps answers that are made of much of the graph, so that they are made, and compressed, once for each version of the data
 * set and not for each reader; what was asked for least lately goes first.
 */
export function keptBodies({ mostBytes = MOST_BYTES, mostOfOne = MOST_OF_ONE } = {}): KeptBodies {
  const kept = new Map<string, Buffer>();
  const making: Making = new Map();
  const untagged: Making = new Map();
  const inSlot = createSlots(MADE_AT_ONCE);
  let bytes = 0;
  let keptOf = "";
  const sizeOf = (address: string, body: Buffer) => body.length + address.length + APIECE;
  const remove = (address: string, body: Buffer) => {
    kept.delete(address);
    bytes -= sizeOf(address, body);
  };
  const keep = (address: string, body: Buffer) => {
    if (body.length > mostOfOne) return;
    const before = kept.get(address);
    if (before !== undefined) remove(address, before);
    kept.set(address, body);
    bytes += sizeOf(address, body);
    for (const oldest of kept) {
      if (bytes <= mostBytes) return;
      remove(...oldest);
    }
  };
  const made = async (make: () => Promise<string>) => ownBytes(await compressed(await make()));
  return {
    async of(tag, address, make) {
      // Not in a slot: where the database has gone silent, each is to hear of it, and not to wait for others who do.
      if (tag === undefined) return shared(untagged, address, () => made(make));
      if (tag !== keptOf) {
        for (const map of [kept, making]) map.clear();
        bytes = 0;
        keptOf = tag;
      }
      const body = kept.get(address);
      if (body !== undefined) {
        // Put last again: the first is always the one that was asked for longest ago.
        kept.delete(address);
        kept.set(address, body);
        return body;
      }
      return shared(making, address, async () => {
        const answer = await inSlot(() => made(make));
        if (tag === keptOf) keep(address, answer);
        return answer;
      });
    },
  };
}

/** Answers that are being made, by their addresses. */
type Making = Map<string, Promise<Buffer>>;

/** What is being made under an address, or else what is begun now. */
function shared(making: Making, address: string, begin: () => Promise<Buffer>): Promise<Buffer> {
  const underWay = making.get(address);
  if (underWay !== undefined) return underWay;
  const begun = begin().finally(() => {
    if (making.get(address) === begun) making.delete(address);
  });
  making.set(address, begun);
  return begun;
}

/** The same bytes without the rest of the 16 kB into which zlib writes: of a small answer that would be kept too. */
function ownBytes(body: Buffer): Buffer {
  return Buffer.from(new Uint8Array(body).buffer);
}
