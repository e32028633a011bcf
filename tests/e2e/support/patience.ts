/** How long a page may take for one step, in milliseconds; it shares a machine with other tests and a database. */
export const PATIENCE_MS = 45_000;
