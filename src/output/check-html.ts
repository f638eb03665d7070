import type { DraftCheck, DraftFinding } from '../model/check.js';
import type { Span } from '../model/span.js';
import { showUnseen, withoutControls } from '../text/unseen.js';
import { xml } from './xml.js';

const STYLE = `body{font:16px/1.5 Georgia,serif;margin:0;color:#1b1b1b;background:#fbfaf7}
main{display:grid;grid-template-columns:1fr 1fr;gap:2rem;padding:1rem 2rem}
pre{white-space:pre-wrap;font:inherit;margin:0}h1,h2{font-size:1.1rem}
li{margin:.4rem 0}a{color:inherit}mark{background:#f4e3b5}:target{outline:2px solid #8a5a00}
section{min-width:0}@media(max-width:50rem){main{display:block}}
@media(prefers-color-scheme:dark){body{color:#e8e4da;background:#1c1b19}mark{background:#5a4a1d;color:inherit}}`;

/** The check as one page without script or network: the draft left, findings and sources right, linked both ways. */
export function checkToHtml(check: DraftCheck): string {
  const findings = check.findings.filter(({ finding }) => finding !== 'same');
  const cited = (siglum: string): Anchored[] =>
    findings.flatMap(({ sources }, i) =>
      sources.flatMap((one, k) => (one.report === siglum ? [{ ...one, id: `f${i}s${k}`, to: `f${i}` }] : [])),
    );
  const draft = anchored(
    check.draft.text,
    findings.map(({ draft: { start, end } }, i) => ({ start, end, id: `d${i}`, to: `f${i}` })),
  );
  const sources = check.sources.map(
    ({ siglum, name, text }) => `<h2>${siglum} ${shown(name)}</h2><pre>${anchored(text, cited(siglum))}</pre>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="generator" content="Readout">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${shown(check.draft.name)} against its sources</title><style>${STYLE}</style>
<main><section aria-label="Draft"><h1>${shown(check.draft.name)}</h1><pre>${draft}</pre></section>
<section aria-label="Findings and sources"><h1>Findings</h1><ol>${findings.map(listed).join('\n')}</ol>
${sources.join('\n')}</section></main></html>
`;
}

/** Text for the page; characters that turn its direction or cannot be seen are shown by number. */
function shown(text: string): string {
  return xml(showUnseen(withoutControls(text)));
}

interface Anchored extends Span {
  readonly id: string;
  readonly to: string;
}

function listed({ mark, says, draft, sources, computed }: DraftFinding, i: number): string {
  const links = sources.map(({ report }, k) => `<a href="#f${i}s${k}">${report}</a>`).join(' ');
  const sum = computed === null ? '' : ` ƒ ${shown(computed)}`;
  const words = shown(draft.exact.replace(/\s+/g, ' '));
  return `<li id="f${i}">${mark} <a href="#d${i}">${words}</a>: ${shown(says)}${sum} ${links}</li>`;
}

/**
 * A text with anchors at the places; of places that share characters each has its anchor, the words are marked once.
 */
function anchored(text: string, places: readonly Anchored[]): string {
  const sorted = [...places].sort((a, b) => a.start - b.start || b.end - a.end);
  let [html, at] = ['', 0];
  for (const { start, end, id, to } of sorted) {
    if (start < at) {
      html += `<a id="${id}"></a>`;
      continue;
    }
    html +=
      `${shown(text.slice(at, start))}<a id="${id}" ` +
      `href="#${to}"><mark>${shown(text.slice(start, end))}</mark></a>`;
    at = end;
  }
  return html + shown(text.slice(at));
}
