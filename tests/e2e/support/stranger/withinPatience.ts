import { PATIENCE_MS } from "../patience.ts";

/** Waits for a page to finish something; a page that takes too long counts as hanging. */
export async function withinPatience<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const hang = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Hang()), PATIENCE_MS);
  });
  try {
    return await Promise.race([answer, hang]);
  } finally {
    clearTimeout(timer);
  }
}

/** The page no longer responds. */
export class Hang extends Error {
  override message = `the page has not answered for ${PATIENCE_MS / 1000} seconds`;
}
