/** What is kept at most, in bytes of all answers together and of one. */
const MOST_BYTES = 48_000_000;
const MOST_OF_ONE = 8_000_000;

/** Answers as they were sent, of one tag: while the tag is the same, so is what is answered under an address. */
export interface KeptBodies {
  of(tag: string, address: string): Buffer | undefined;
  keep(tag: string, address: string, body: Buffer): void;
}

/**
 * Keeps answers that are made of much of the graph, so that they are made once for each version of the data set and not for
 * each reader; what was asked for least lately goes first.
 */
export function keptBodies({ mostBytes = MOST_BYTES, mostOfOne = MOST_OF_ONE } = {}): KeptBodies {
  const kept = new Map<string, Buffer>();
  let bytes = 0;
  let keptOf = "";
  const remove = (address: string) => {
    bytes -= kept.get(address)?.length ?? 0;
    kept.delete(address);
  };
  return {
    of(tag, address) {
      const body = tag === keptOf ? kept.get(address) : undefined;
      if (body === undefined) return undefined;
      // Put last again: the first is always the one that was asked for longest ago.
      kept.delete(address);
      kept.set(address, body);
      return body;
    },
    keep(tag, address, body) {
      if (tag !== keptOf) {
        kept.clear();
        bytes = 0;
        keptOf = tag;
      }
      if (body.length > mostOfOne) return;
      remove(address);
      kept.set(address, body);
      bytes += body.length;
      for (const oldest of kept.keys()) {
        if (bytes <= mostBytes) return;
        remove(oldest);
      }
    },
  };
}
