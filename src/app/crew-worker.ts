/** The program of a worker thread: does pieces of work of the kind it is started for, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { serve } from './crew-serve.js';
import type { WorkName } from './crew-work.js';
import { english } from './weights.js';

if (parentPort) serve(parentPort, workerData as WorkName, english());
