/**
 * Writes sbom.json: what is installed with Readout, as CycloneDX 1.6 (ECMA-424), made from the lock file alone, so that
 * it is the same each time. `npm sbom` prints the same parts with the time and a number of chance.
 *
 *     node tools/trust/sbom.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../', import.meta.url);
const purlOf = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** The list of parts for a lock file (npm, version 3). */
export function sbomOf(lock) {
  const { name, version, license } = lock.packages[''];
  const shipped = Object.entries(lock.packages)
    .filter(([path, part]) => path !== '' && !part.dev && !part.devOptional)
    .map(([path, part]) => ({ ...part, name: path.slice(path.lastIndexOf('node_modules/') + 13) }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const at = new Map(shipped.map((part) => [part.name, purlOf(part.name, part.version)]));
  const needs = ({ dependencies = {}, optionalDependencies = {} }) =>
    [...Object.keys(dependencies), ...Object.keys(optionalDependencies)].flatMap((one) => at.get(one) ?? []).sort();
  const self = purlOf(name, version);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': self,
        name,
        version,
        purl: self,
        licenses: [{ license: { id: license } }],
      },
    },
    components: shipped.map((part) => ({
      type: 'library',
      'bom-ref': at.get(part.name),
      name: part.name,
      version: part.version,
      scope: part.optional ? 'optional' : 'required',
      purl: at.get(part.name),
      hashes: [
        { alg: 'SHA-512', content: Buffer.from(part.integrity.replace('sha512-', ''), 'base64').toString('hex') },
      ],
      licenses: [{ license: { id: part.license } }],
    })),
    dependencies: [
      { ref: self, dependsOn: needs(lock.packages['']) },
      ...shipped.map((part) => ({ ref: at.get(part.name), dependsOn: needs(part) })),
    ],
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lock = JSON.parse(readFileSync(new URL('package-lock.json', ROOT), 'utf8'));
  writeFileSync(new URL('sbom.json', ROOT), `${JSON.stringify(sbomOf(lock), null, 2)}\n`);
}
