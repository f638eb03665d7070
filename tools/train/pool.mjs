import { Worker } from 'node:worker_threads';

/** Runs tasks on two workers; answers come back in the order of the tasks, whichever is done first. */
export class Pool {
  constructor(workerData, log) {
    this.free = [0, 1].map(
      () =>
        new Worker(new URL('worker.mjs', import.meta.url), {
          workerData,
          resourceLimits: { maxOldGenerationSizeMb: 6000 },
        }),
    );
    this.all = [...this.free];
    this.waiting = [];
    this.log = log;
  }
  run(task) {
    return new Promise((resolve, reject) => {
      this.waiting.push({ task, resolve, reject });
      this.next();
    });
  }
  next() {
    if (this.free.length === 0 || this.waiting.length === 0) return;
    const worker = this.free.pop();
    const { task, resolve, reject } = this.waiting.shift();
    const end = (settle) => (value) => {
      worker.removeAllListeners('message');
      worker.removeAllListeners('error');
      this.free.push(worker);
      this.next();
      settle(value);
    };
    worker.on('message', (message) => (message.log ? this.log(message.log) : end(resolve)(message.done)));
    worker.on('error', end(reject));
    worker.postMessage(task);
  }
  close() {
    return Promise.all(this.all.map((w) => w.terminate()));
  }
}
