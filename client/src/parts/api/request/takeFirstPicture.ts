/** What `firstPicture.js` asks for while the client is loading. */
interface FirstPicture {
  path: string;
  body: string;
  response: Promise<Response>;
}

declare global {
  interface Window {
    firstPicture?: FirstPicture;
  }
}

/** The answer to this request if it was made before the client had loaded; the answer can be taken once. */
export function takeFirstPicture(path: string, body: string): Promise<Response> | null {
  const first = typeof window === "undefined" ? undefined : window.firstPicture;
  if (first?.path !== path || first.body !== body) return null;
  delete window.firstPicture;
  return first.response;
}
