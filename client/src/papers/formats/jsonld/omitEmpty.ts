/** Omits null, undefined and empty lists. */
export function omitEmpty<Values extends Record<string, unknown>>(values: Values): Partial<Values> {
  const known = Object.entries(values).filter(
    ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  // A subset of the keys, with unchanged values.
  return Object.fromEntries(known) as Partial<Values>;
}
