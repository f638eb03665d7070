import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { FOOTER, LEGEND } from '../digest/digest.js';
import { sha256Base64 } from '../text/hash.js';
import { withoutControls } from '../text/unseen.js';
import { Cited, CitedEvidence, PrintedEvidence } from './cited.js';
import { CLIENT } from './client.js';
import { Names } from './parts.js';
import { STYLE } from './style.js';

/** The only style sheet and script that a page may run, as a content security policy names them. */
export const POLICY =
  `default-src 'none'; style-src 'sha256-${sha256Base64(STYLE)}'; script-src ` +
  `'sha256-${sha256Base64(CLIENT)}'; base-uri 'none'`;

/**
 * A whole document: policy, style and script inline and by hash, a way past the header, the meaning of the marks at the
 * foot.
 */
export function documentOf({
  title,
  policy,
  header,
  help,
  names = new Map(),
  children,
}: {
  readonly title: string;
  readonly policy: string;
  readonly header: VNode;
  readonly help: string | null;
  /** The reports' names, by siglum. */
  readonly names?: ReadonlyMap<string, string>;
  readonly children: ComponentChildren;
}): string {
  const html = renderToString(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="same-origin" />
        <meta name="generator" content="Readout" />
        <title>{`${title} · Readout`}</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <Names.Provider value={isolated(names)}>
          <a class="skip" href="#main">
            Skip to the account
          </a>
          {header}
          <main id="main">
            <Cited.Provider value={new CitedEvidence()}>
              {children}
              <PrintedEvidence />
            </Cited.Provider>
          </main>
          <footer>
            <p>
              {LEGEND.map(([glyph, meaning]) => `${glyph} ${meaning}`).join(' · ')}
              {help === null ? null : (
                <>
                  {' · '}
                  <a rel="help" href={help}>
                    Keys and marks
                  </a>
                </>
              )}
            </p>
            <p>{FOOTER}</p>
          </footer>
          <script dangerouslySetInnerHTML={{ __html: CLIENT }} />
        </Names.Provider>
      </body>
    </html>,
  );
  return `<!doctype html>\n${withoutControls(html)}\n`;
}

/** Letters written from right to left: Hebrew, Arabic and their neighbors, with their presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Names that are written from right to left between FSI and PDI (UAX #9), so that they turn nothing round them. */
function isolated(names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...names].map(([siglum, name]) => [siglum, RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name]));
}
