/** What a text means as JSON; one that is no JSON stays text, which no schema of an object takes. */
export function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
