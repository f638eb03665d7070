import type { MessagePort } from 'node:worker_threads';
import type { English } from '../english/index.js';
import type { Answer, Order } from './crew.js';
import { WORK, type WorkName } from './crew-work.js';

/** Does pieces of work of one kind as they come in at a port. */
export function serve(port: MessagePort, name: WorkName, english: English): void {
  const work = WORK[name] as (payload: unknown, english: English) => unknown;
  port.on('message', ({ nr, payload }: Order) => {
    let answer: Answer;
    try {
      answer = { nr, value: work(payload, english) };
    } catch (error) {
      answer = { nr, fault: error instanceof Error ? (error.message.split('\n', 1)[0] ?? error.name) : String(error) };
    }
    port.postMessage(answer);
  });
  port.postMessage({ ready: true } satisfies Answer);
}
