/** The ids that an answer names under these keys, alone or in lists. */
export function idsUnder(answer: object, ...keys: string[]): string[] {
  const found: unknown[] = [];
  JSON.stringify(answer, (key, value) => {
    if (keys.includes(key)) found.push(...[value].flat());
    return value;
  });
  return found.filter((id) => typeof id === "string").filter((id) => id !== "");
}
