/** Runs the steps of a journey: names the one in which something failed, and measures each. */
export function steps(journey: string) {
  const taken: string[] = [];
  const step = async <Result>(name: string, run: () => Promise<Result>): Promise<Result> => {
    const begun = performance.now();
    try {
      return await run();
    } catch (error) {
      throw new Error(`In the step “${name}”, after ${taken.join(", ")}: ${error}`, { cause: error });
    } finally {
      taken.push(`${name} ${((performance.now() - begun) / 1000).toFixed(1)} s`);
    }
  };
  return Object.assign(step, { report: () => `${journey}: ${taken.join(", ")}` });
}
