type Ending = () => unknown;

const endings: Ending[] = [];

/** Registers something to end after the last end-to-end test. */
export function endLater(...added: Ending[]): void {
  endings.push(...added);
}

/** Runs once after the last end-to-end test: ends the server and browser that the set-up started. */
export default async function e2eTeardown(): Promise<void> {
  await Promise.all(endings.splice(0).map((end) => end()));
}
