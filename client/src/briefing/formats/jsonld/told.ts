/** Leaves out what is not known, so that the file says nothing of it. */
export function told<Values extends Record<string, unknown>>(values: Values): Partial<Values> {
  const known = Object.entries(values).filter(
    ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  // Some keys of the same object with the same values.
  return Object.fromEntries(known) as Partial<Values>;
}
