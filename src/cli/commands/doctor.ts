import { openArchive } from '../../app/archive.js';
import { examine } from '../../archive/doctor.js';
import { stepping } from '../progress.js';
import { safeText } from '../safe-text.js';
import { tell, tellProblems, writeData } from '../streams.js';

interface DoctorOptions {
  readonly archive?: string;
  readonly repair?: true;
}

/** Findings that are printed; all are counted. */
const PRINTED = 50;

/** `readout doctor`: whether an archive is whole. Exit code 1 where something does not hold and was not repaired. */
export async function doctor({ archive: folder, repair }: DoctorOptions): Promise<number> {
  const { archive, notes } = await openArchive(folder, false);
  const progress = stepping();
  try {
    tellProblems([], notes);
    const { counts, checked, findings } = await examine(archive, repair === true, (done) =>
      progress.draw(`looking at reports: ${done}`),
    );
    progress.wipe();
    const list = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
    await writeData(`${list.join(' · ')}\n${checked} spans re-read\n`);
    for (const { what, mendable } of findings.slice(0, PRINTED))
      await writeData(`${safeText(`${mendable && repair ? 'repaired: ' : ''}${what}`)}\n`);
    if (findings.length > PRINTED) await writeData(`… and ${findings.length - PRINTED} more\n`);
    const left = findings.filter(({ mendable }) => !(mendable && repair));
    if (left.length === 0) {
      await writeData(findings.length === 0 ? 'everything holds\n' : 'everything else holds\n');
      return 0;
    }
    const mend = left.every(({ mendable }) => mendable)
      ? 'All of it can be made anew from the reports: readout doctor --repair'
      : 'Restore the archive from a backup: readout restore FILE';
    tell(
      `${left.length} ${left.length === 1 ? 'thing does' : 'things do'} not hold in ${folder ?? archive.place}`,
      mend,
    );
    return 1;
  } finally {
    progress.wipe();
    await archive.close();
  }
}
