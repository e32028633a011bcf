import { createSignal } from "../../../../client/src/model/state/signal.ts";

test("a signal calls back after each change of its value, until the listener stops", () => {
  const count = createSignal(0);
  const heard: number[] = [];
  const stop = count.subscribe(() => heard.push(count.value()));
  count.set(1);
  count.set(1);
  count.set(2);
  stop();
  count.set(3);
  expect([heard, count.value()]).toEqual([[1, 2], 3]);
});
