import type { Issue } from '../../model/issue.js';
import { raise } from '../limits.js';
import { problem } from '../source.js';
import type { XmlDocument } from './tree.js';

/** What was left out of a document because of a limit. */
export function treeIssues(name: string, { deep, cut }: XmlDocument): Issue[] {
  const issues: Issue[] = [];
  if (cut)
    issues.push(
      problem('input/too-many', `${name} holds more elements than are read; the rest is left out`, raise('elements')),
    );
  if (deep)
    issues.push({
      code: 'input/too-deep',
      severity: 'warning',
      message: `${name} holds elements deeper inside each other than are kept; their text was taken without them`,
      help: raise('depth'),
    });
  return issues;
}
