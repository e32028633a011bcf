/** One entity of FollowTheMoney: every property has a list of texts. */
export interface FtmRecord {
  id: string;
  schema: string;
  properties: Record<string, string[]>;
}

/** Makes a record of the values that are there. */
export function ftmRecord(
  id: string,
  schema: string,
  values: Record<string, string | null | undefined | readonly (string | null)[]>,
): FtmRecord {
  const properties: Record<string, string[]> = {};
  for (const [name, value] of Object.entries(values)) {
    const texts = [value ?? null].flat().filter((text): text is string => text !== null && text.trim() !== "");
    if (texts.length > 0) properties[name] = [...new Set(texts)];
  }
  return { id, schema, properties };
}
