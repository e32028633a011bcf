/**
 * Number of parts that entities are divided into: with more parts fewer batches wait for others, but more rows are
 * held.
 */
const PARTS = 10;
/** Most full batches that wait; then `add` waits too, so memory stays bounded. */
const MOST_WAITING = 12;

interface Batch<Row> {
  parts: readonly [number, number];
  rows: Row[];
}

/** Takes rows between two numbered entities and sends them in batches. */
export interface DisjointBatches<Row> {
  add(row: Row, one: number, other: number): Promise<void> | null;
  end(): Promise<void>;
}

/**
 * Sends several batches at once, but never two that share an entity: relationships lock both of their ends, so two
 * transactions that add to the same hubs would wait for each other or deadlock. A batch has `size` rows, or at least
 * `least` while a session is idle.
 */
export function disjointBatches<Row>(
  { size, least = size, sessions }: { size: number; least?: number; sessions: number },
  send: (rows: Row[]) => Promise<void>,
): DisjointBatches<Row> {
  const filling = new Map<number, Batch<Row>>();
  const waiting: Batch<Row>[] = [];
  const sending = new Map<Batch<Row>, Promise<void>>();
  let failed: { error: unknown } | null = null;

  const isFree = ({ parts }: Batch<Row>) =>
    [...sending.keys()].every((other) => !parts.some((part) => other.parts.includes(part)));
  const start = () => {
    while (failed === null && sending.size < sessions) {
      const batch = waiting.find(isFree);
      if (batch === undefined) return;
      waiting.splice(waiting.indexOf(batch), 1);
      const sent = send(batch.rows)
        .catch((error: unknown) => {
          failed ??= { error };
        })
        .then(() => {
          sending.delete(batch);
          start();
        });
      sending.set(batch, sent);
    }
  };
  const untilAtMost = async (most: number) => {
    while (failed === null && waiting.length + (most === 0 ? sending.size : 0) > most)
      await Promise.race(sending.values());
    if (failed !== null) throw failed.error;
  };

  return {
    add(row, one, other) {
      const [a, b] = [one % PARTS, other % PARTS];
      const [low, high] = a < b ? [a, b] : [b, a];
      const key = low * PARTS + high;
      const batch = filling.get(key) ?? { parts: [low, high], rows: [] };
      filling.set(key, batch);
      const length = batch.rows.push(row);
      const goesEarly = length >= least && waiting.length === 0 && sending.size < sessions && isFree(batch);
      if (length < size && !goesEarly) return null;
      filling.delete(key);
      waiting.push(batch);
      start();
      return waiting.length > MOST_WAITING ? untilAtMost(MOST_WAITING) : null;
    },
    async end() {
      waiting.push(...filling.values());
      filling.clear();
      start();
      await untilAtMost(0);
    },
  };
}
