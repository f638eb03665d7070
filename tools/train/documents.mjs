import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readTreebank } from './conllu.mjs';

/** Documents of `treebank/check-licence` that are open, and why. Those not named are left out. */
export const OPEN = {
  GUM_speech_floyd:
    'speech of the Speaker of the US House of Representatives: work of the US government, public domain (17 USC 105)',
  GUM_speech_impeachment: 'Congressional Record: work of the US government, public domain',
  GUM_speech_inauguration: 'inaugural address of a US president: work of the US government, public domain',
  GUM_speech_maiden: 'Congressional Record: work of the US government, public domain',
  GUM_speech_newzealand:
    'New Zealand Parliamentary Debates: no copyright exists in them (Copyright Act 1994 (NZ), s 27)',
  GUM_speech_nixon: 'address to the nation of a US president: work of the US government, public domain',
  GUM_speech_remarks: 'remarks of a US president in office, Public Papers of the Presidents: public domain',
  GUM_speech_school: 'creativecommons.org, CC BY 4.0',
  GUM_speech_telescope: 'remarks of a US president in office, whitehouse.gov: public domain',
  GUM_textbook_anthropology: 'OpenStax, Introduction to Anthropology, CC BY 4.0',
  GUM_textbook_artwork: 'Rebus Community, Introduction to Philosophy: Aesthetics, CC BY 4.0',
  GUM_textbook_chemistry: 'OpenStax, Chemistry: Atoms First 2e, CC BY 4.0',
  GUM_textbook_cognition: 'OpenStax, Psychology, CC BY 4.0',
  GUM_textbook_entrepreneurship: 'OpenStax, Entrepreneurship, CC BY 4.0',
  GUM_textbook_evoethics: 'Rebus Community, Introduction to Philosophy: Ethics, CC BY 4.0',
  GUM_textbook_governments: 'OpenStax, American Government 2e, CC BY 4.0',
  GUM_textbook_grit: 'OpenStax, College Success, CC BY 4.0',
  GUM_textbook_history: 'OpenStax, U.S. History, CC BY 4.0',
  GUM_textbook_labor: 'OpenStax, Principles of Economics 2e, CC BY 4.0',
  GUM_textbook_sociology: 'OpenStax, Introduction to Sociology 2e, CC BY 4.0',
  GUM_textbook_spacetime: 'OpenStax, Astronomy, CC BY 4.0',
  GUM_textbook_stats: 'OpenStax, Statistics, CC BY 4.0',
  GUM_textbook_union: 'OpenStax, U.S. History, CC BY 4.0',
};

const NEEDED = join('cc-by-sa', 'en_ewt-ud-train.conllu');

/**
 * All files of a treebank folder that may be trained on, in order of name; with the digest of each. PUD is never among
 * them.
 */
export function readDocuments(treebank) {
  if (!existsSync(join(treebank, NEEDED)))
    throw new Error(
      `${NEEDED} is not in ${treebank}: it is the training file of UD_English-EWT, release 2.16 (see README.md)`,
    );
  const files = ['cc-by', 'cc-by-sa', 'check-licence'].flatMap((folder) =>
    readdirSync(join(treebank, folder))
      .sort()
      .filter((name) => name.endsWith('.conllu') && (folder !== 'check-licence' || name.replace('.conllu', '') in OPEN))
      .map((name) => ({ name: `${folder}/${name}`, ...readTreebank(join(treebank, folder, name)) })),
  );
  return { files, sentences: files.flatMap((f) => f.sentences) };
}
