// A browser shares the machine with other tests, so a failure is tried once more, and the end of the run names it.
import { jest } from "@jest/globals";

jest.retryTimes(1, { logErrorsBeforeRetry: true });
