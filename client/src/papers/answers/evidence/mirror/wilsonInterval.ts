/** The value that a standard normal variable exceeds in size with a probability of 5 %. */
const Z = 1.959964;

/**
 * The 95 % interval of a share, `part` of `whole`, by the score method of E. B. Wilson, "Probable inference, the law of
 * succession, and statistical inference", Journal of the American Statistical Association 22 (1927), 209-212. It is
 * sound for small numbers and never leaves 0 to 1 (R. G. Newcombe, Statistics in Medicine 17 (1998), 857-872). Of no
 * case at all, anything is possible.
 */
export function wilsonInterval(part: number, whole: number): { low: number; high: number } {
  if (whole === 0) return { low: 0, high: 1 };
  const share = part / whole;
  const weight = 1 + Z ** 2 / whole;
  const centre = (share + Z ** 2 / (2 * whole)) / weight;
  const half = (Z / weight) * Math.sqrt((share * (1 - share)) / whole + Z ** 2 / (4 * whole ** 2));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
