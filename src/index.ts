/** The library on Node: everything of the core, and the weights that ship with it. */

export { type FetchedPaths, fetchPaths, type PathOptions } from './app/fetch/paths.js';
export { english } from './app/weights.js';
export * from './core.js';
