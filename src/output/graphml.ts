import type { Account } from '../model/account.js';
import { xml } from './xml.js';

/**
 * Who shares whose text, as GraphML: reports are nodes, shared text is an edge, directed only where there is evidence
 * for the direction.
 */
export function accountToGraphml(account: Account): string {
  const nodes = account.reports.map(
    ({ siglum, name, outlet, published, origin, story }) =>
      `    <node id="${siglum}">${data({
        name,
        outlet: outlet ?? '',
        published: published?.value ?? '',
        origin: origin ?? '',
        story: story ?? '',
      })}</node>`,
  );
  const edges = account.stories
    .flatMap(({ lineage }) => lineage)
    .map(({ a, b, sharedWords, shareOfA, shareOfB, longestRun, direction, basis }) => {
      const [source, target] = direction === 'b-to-a' ? [b, a] : [a, b];
      const [sourceShare, targetShare] = direction === 'b-to-a' ? [shareOfB, shareOfA] : [shareOfA, shareOfB];
      return (
        `    <edge id="${a}-${b}" source="${source}" target="${target}" ` +
        `directed="${direction !== null}">${data({ sharedWords, sourceShare, targetShare, longestRun, basis })}</edge>`
      );
    });
  const keys = [
    ['node', 'name', 'string'],
    ['node', 'outlet', 'string'],
    ['node', 'published', 'string'],
    ['node', 'origin', 'string'],
    ['node', 'story', 'string'],
    ['edge', 'sharedWords', 'int'],
    ['edge', 'sourceShare', 'double'],
    ['edge', 'targetShare', 'double'],
    ['edge', 'longestRun', 'int'],
    ['edge', 'basis', 'string'],
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keys.map(([of, id, type]) => `  <key id="${id}" for="${of}" attr.name="${id}" attr.type="${type}"/>`).join('\n')}
  <graph id="lineage" edgedefault="undirected">
${[...nodes, ...edges].join('\n')}
  </graph>
</graphml>
`;
}

function data(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([key, value]) => `<data key="${key}">${xml(String(value))}</data>`)
    .join('');
}
