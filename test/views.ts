/** The views of a story that every served account has, the first screen first. */
export const STORY_VIEWS: readonly string[] = [
  '/',
  '/statements',
  '/figures',
  '/commitments',
  '/timeline',
  '/first',
  '/matrix',
  '/lineage',
  '/compare',
];
