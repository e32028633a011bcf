/** The error of a promise as the API tells it. */
export async function refusal(promise: Promise<unknown>): Promise<unknown> {
  try {
    return await promise;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && "detail" in error)) throw error;
    return { code: error.code, ...Object(error.detail) };
  }
}
